import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {listeningTo} from './browser-told.ts';

const shop = 'https://butikk.example/';
const other = 'https://annen.example/';

let tab: Awaited<ReturnType<typeof listeningTo>>;

beforeEach(async () => {
	vi.useFakeTimers({now: 1_000_000, toFake: ['setTimeout', 'clearTimeout', 'Date']});
	tab = await listeningTo();
	// The background is loaded anew each time.
}, 30_000);
afterEach(() => void vi.useRealTimers());

test('a page that cannot be found names nobody', async () => {
	await tab.asks(other, {error: 'net::ERR_NAME_NOT_RESOLVED'});
	expect(tab.record()).toBe(undefined);
	await tab.opens(shop);
	expect(await tab.seen()).toEqual([`request ${shop}`, `response ${shop}`, `navigation ${shop}`]);
});

test('a page that never answered names nobody once another is asked for', async () => {
	await tab.asks(other, null);
	expect(tab.record()).toMatchObject({site: ''});
	await tab.opens(shop);
	expect(await tab.seen()).toEqual([`request ${shop}`, `response ${shop}`, `navigation ${shop}`]);
});

test('a page that leads on to another is one visit, of the site that came', async () => {
	const lead = {requestId: 'one'};
	await tab.asks(other, null, lead);
	await tab.asks(shop, {statusCode: 200, responseHeaders: []}, lead);
	await tab.commits(shop);
	expect(tab.record()).toMatchObject({site: 'butikk.example'});
	expect(await tab.seen()).toContain(`request ${other}`);
});

test('an answer that is no page, a download or nothing, leaves no visit behind', async () => {
	await tab.opens(shop);
	await tab.asks(`${other}katalog.zip`);
	await vi.advanceTimersByTimeAsync(3000);
	expect(tab.record()).toBe(undefined);
	expect(tab.badges.at(-1)).toBe('');
});

test.each(['file:///home/kari/notater.html', 'chrome://version/', 'about:blank'])(
	'who goes on to %s ends the visit, and nothing of it is written down',
	async url => {
		await tab.opens(shop);
		const before = await tab.seen();
		await tab.asks(url);
		expect(await tab.seen()).toEqual(before);
		await tab.commits(url);
		expect(tab.record()).toBe(undefined);
		expect(tab.badges).toEqual(['']);
		await tab.asks(`${url}#2`);
		expect(tab.record()).toBe(undefined);
	},
);

test('an audit waits while its tab shows what cannot be observed', async () => {
	await tab.startsAudit(shop);
	const before = await tab.seen();
	await tab.asks('file:///home/kari/notater.html');
	await tab.commits('file:///home/kari/notater.html');
	expect(tab.record()).toMatchObject({mode: 'audit', away: true});
	expect(await tab.seen()).toEqual(before);
	await tab.opens(shop);
	expect(tab.record()).toMatchObject({away: false});
});

test('where a file leads to a site, the record does not say which file', async () => {
	await tab.asks(shop, null, {originUrl: 'file:///home/kari/notater.html'});
	await tab.commits(shop);
	expect(await tab.initiators()).toEqual(['file://']);
});
