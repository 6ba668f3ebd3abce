import 'fake-indexeddb/auto';
import {fakeBrowser} from '@webext-core/fake-browser';
import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {begin} from '../../src/webext/evidence-store.ts';
import {openAudit, type Opened} from '../../src/workspace/open.ts';

const start = {browser: 'Firefox', browserVersion: '153', cookies: 0, consent: false, automated: false};
const sent: unknown[] = [];

beforeEach(() => {
	const sendMessage = async (message: unknown) => void sent.push(message);
	Object.assign(fakeBrowser.runtime, {getManifest: () => ({version: '0.1.0'})});
	vi.stubGlobal('chrome', {runtime: {sendMessage}});
});
afterEach(() => void vi.unstubAllGlobals());

test('who opens a visit here has its site’s policy read, as who opens the popup; and sees it meanwhile', async () => {
	await begin({id: 'one', mode: 'visit', url: 'https://butikk.example/', startedAt: 1, finishedAt: null, start});
	const shown: Opened[] = [];
	const stop = openAudit(
		'one',
		key => key,
		opened => shown.push(opened),
	);
	await vi.waitFor(() => expect(shown[0]).toMatchObject({state: 'open', isRecord: true, isOpen: true}));
	stop();
	expect(sent).toEqual([{type: 'readPolicy', payload: {id: 'one'}}]);
});
