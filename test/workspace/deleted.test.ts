import 'fake-indexeddb/auto';
import {fakeBrowser} from '@webext-core/fake-browser';
import {afterEach, expect, test, vi} from 'vitest';
import {wordsIn} from '../../src/report/index.ts';
import {begin, forget} from '../../src/webext/evidence-store.ts';
import {openAudit, type Opened} from '../../src/workspace/open.ts';

const states: Opened['state'][] = [];
let close = (): void => {};
afterEach(() => {
	close();
	states.length = 0;
});

const open = (id: string) => (close = openAudit(id, wordsIn('en'), ({state}) => void states.push(state)));

test('an audit on show that is deleted, in whatever page, is said to be deleted', async () => {
	vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({version: '1.0.0'} as never);
	const start = {browser: 'Chromium', browserVersion: '156', cookies: 0, consent: false, automated: false};
	await begin({id: 'a1', mode: 'audit', url: 'https://butikk.example/', startedAt: 1, finishedAt: 2, start});
	open('a1');
	await vi.waitFor(() => expect(states).toContain('open'));
	await forget('a1');
	await vi.waitFor(() => expect(states.at(-1)).toBe('deleted'), 3000);
});

test('one that was never there is missing', async () => {
	open('none');
	await vi.waitFor(() => expect(states).toEqual(['missing']));
});
