import 'fake-indexeddb/auto';
import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {forget, headers, onGrew, read} from '../../src/webext/evidence-in-reach.ts';
import * as store from '../../src/webext/evidence-store.ts';

const start = {browser: 'Firefox', browserVersion: '153', cookies: 0, consent: false, automated: false};
const page = (at: number) => ({kind: 'navigation', at, url: 'https://butikk.example/'}) as const;

/** What the background answers, which has the store. */
const background: Record<string, (payload: {id: string; from?: number}) => unknown> = {
	exportEvidence: async ({id, from}) => JSON.stringify(await store.readPart(id, from, 1)),
	stateOfRecord: ({id}) => store.stateOf(id),
	listRecords: () => store.headers(),
	forgetRecord: ({id}) => store.forget(id),
};

const sendMessage = vi.fn(async ({type, payload}: {type: string; payload: {id: string}}) => ({
	value: await background[type]?.(payload),
}));

function pageIn(window: {inIncognitoContext: boolean}): void {
	vi.stubGlobal('browser', {extension: window, runtime: {sendMessage}});
	vi.stubGlobal('document', {hidden: false});
}

async function grow(id: string, at: number): Promise<void> {
	store.append(id, 'audit', [page(at)]);
	await store.flush();
}

beforeEach(async () => {
	sendMessage.mockClear();
	await store.forgetAll();
	await store.begin({id: 'one', mode: 'audit', url: 'https://butikk.example/', startedAt: 1, finishedAt: null, start});
	await grow('one', 1);
	await grow('one', 2);
});
afterEach(() => void vi.unstubAllGlobals());

test('a page in a private window has a record read to it, in pieces', async () => {
	pageIn({inIncognitoContext: true});
	expect(await read('one')).toEqual(await store.read('one'));
	expect((await read('one'))?.observations).toEqual([page(1), page(2)]);
	expect(sendMessage.mock.calls.filter(([{type}]) => type === 'exportEvidence').length).toBeGreaterThan(3);
	expect(await headers()).toEqual(await store.headers());
	expect(await read('none')).toBeUndefined();
	await forget('one');
	expect(await store.headers()).toEqual([]);
});

test('any other page reads for itself', async () => {
	pageIn({inIncognitoContext: false});
	expect(await read('one')).toEqual(await store.read('one'));
	await headers();
	await forget('one');
	expect(await store.headers()).toEqual([]);
	expect(sendMessage).not.toHaveBeenCalled();
});

test('a page in a private window learns that a record grew, and that it ended', async () => {
	pageIn({inIncognitoContext: true});
	let told = 0;
	const stop = onGrew('one', () => told++);
	await vi.waitFor(() => expect(sendMessage).toHaveBeenCalledTimes(2), 3000);
	expect(told, 'nothing came').toBe(0);
	await grow('one', 3);
	await vi.waitFor(() => expect(told).toBe(1), 3000);
	await store.finish('one', 4);
	await vi.waitFor(() => expect(told).toBe(2), 3000);
	stop();
});
