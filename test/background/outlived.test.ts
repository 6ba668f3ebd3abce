import 'fake-indexeddb/auto';
import {fakeBrowser} from '@webext-core/fake-browser';
import {beforeEach, expect, test} from 'vitest';
import {forgetOutlived, forgetOutlivedDaily} from '../../src/background/outlived.ts';
import {begin, forgetAll, headers} from '../../src/webext/evidence-store.ts';
import {changeSettings} from '../../src/webext/settings.ts';

const day = 24 * 3600 * 1000;
const now = Date.UTC(2026, 10, 26);
const start = {browser: 'Chromium', browserVersion: '156', cookies: 0, consent: false, automated: false};
const audit = (id: string, finishedAt: number | null) =>
	begin({id, mode: 'audit', url: 'https://butikk.example/', startedAt: now - 400 * day, finishedAt, start});
const ids = async () => (await headers()).map(({id}) => id).sort();

beforeEach(async () => {
	fakeBrowser.reset();
	await forgetAll();
	await audit('29 days', now - 29 * day);
	await audit('31 days', now - 31 * day);
	await audit('open', null);
});

test('audits are kept until they are deleted, unless somebody chose otherwise', async () => {
	await forgetOutlived(now);
	expect(await ids()).toEqual(['29 days', '31 days', 'open']);
});

test('audits that ended longer ago are forgotten, and none that is under way', async () => {
	await changeSettings({keep: 30});
	await forgetOutlived(now);
	expect(await ids()).toEqual(['29 days', 'open']);
});

test('a background that wakes looks once a day', async () => {
	await forgetOutlivedDaily(now);
	await changeSettings({keep: 30});
	await forgetOutlivedDaily(now + day - 1);
	expect(await ids()).toHaveLength(3);
	await forgetOutlivedDaily(now + day);
	expect(await ids()).toEqual(['29 days', 'open']);
});
