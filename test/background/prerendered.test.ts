import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {listeningTo, unseen} from './browser-told.ts';

const shop = 'https://butikk.example/';
const other = 'https://annen.example/';
const pixel = 'https://maaler.example/p.gif';
const kept = (url: string) =>
	({kind: 'storage', at: Date.now(), area: 'localStorage', key: 'besok', origin: url, script: null}) as const;

let tab: Awaited<ReturnType<typeof listeningTo>>;

/** What somebody types is made ready: not shown yet. */
async function isMadeReady(url: string) {
	const {documentId: _, ...asked} = unseen;
	await tab.asks(url, {statusCode: 200}, asked);
	await tab.commits(url, unseen);
	await tab.storesCookie('okt', new URL(url).hostname);
	await tab.fetches(pixel, new URL(url).origin, unseen);
	tab.pageTells(url, [kept(url)], unseen);
}

beforeEach(async () => {
	vi.useFakeTimers({now: 1_000_000, toFake: ['setTimeout', 'clearTimeout', 'Date']});
	tab = await listeningTo();
	// The background is loaded anew each time.
}, 30_000);
afterEach(() => void vi.useRealTimers());

test.each(['visit', 'audit'] as const)('what is typed and never opened is no part of the %s', async mode => {
	await (mode === 'audit' ? tab.startsAudit(shop) : tab.opens(shop));
	const before = await tab.seen();
	expect(before).toContain(`navigation ${shop}`);
	await isMadeReady(other);
	expect(await tab.seen()).toEqual(before);
});

test('a page that was made ready and is opened is a visit of its own, from its first request on', async () => {
	await tab.opens(shop);
	await isMadeReady(other);
	await vi.advanceTimersByTimeAsync(30_000);
	await tab.commits(other, {documentId: 'D25'});
	expect(tab.record()).toMatchObject({mode: 'visit', site: 'annen.example', away: false});
	expect(await tab.seen()).toEqual([
		`request ${other}`,
		`response ${other}`,
		'cookie-stored okt',
		`request ${pixel}`,
		`response ${pixel}`,
		'storage besok',
		`navigation ${other}`,
	]);
});

test('an audit waits while a page of another site is shown that was made ready, and goes on with one of its own', async () => {
	await tab.startsAudit(shop);
	const before = await tab.seen();
	await isMadeReady(other);
	await tab.commits(other, {documentId: 'D25'});
	expect(tab.record()).toMatchObject({mode: 'audit', away: true});
	await tab.fetches('https://maaler.example/senere.gif', 'https://annen.example', {documentId: 'D25'});
	expect(await tab.seen()).toEqual(before);
	await isMadeReady(shop);
	expect(await tab.seen()).toEqual([...before, 'cookie-stored okt']);
	await tab.commits(shop, {documentId: 'D25'});
	expect(tab.record()).toMatchObject({mode: 'audit', away: false});
	expect((await tab.seen()).slice(before.length)).toEqual(
		expect.arrayContaining([`request ${shop}`, `request ${pixel}`, `navigation ${shop}`]),
	);
});

test('a page of the same site that is made ready is the site’s own doing, and told at once', async () => {
	await tab.opens(shop);
	const next = `${shop}neste`;
	await isMadeReady(next);
	expect(await tab.seen()).toEqual(
		expect.arrayContaining([`request ${next}`, `request ${pixel}`, 'cookie-stored okt']),
	);
});

test('what an unopened page’s third party stores may be anybody’s: it is told as shared', async () => {
	await tab.opens(shop);
	await tab.fetches(pixel, 'https://butikk.example');
	await isMadeReady(other);
	await tab.storesCookie('uid', 'maaler.example');
	expect(await tab.shared()).toEqual(['uid']);
});

test('a page that is brought back from memory is a visit that says so, and none of the one before', async () => {
	await tab.opens(shop);
	await tab.opens(other);
	await tab.commits(shop);
	const seen = await tab.seen();
	expect(tab.record()).toMatchObject({mode: 'visit', site: 'butikk.example'});
	expect(seen).toEqual([`navigation ${shop}`, 'gap page-there-before']);
});

test('what a page sends while it is left is not told of the next one', async () => {
	await tab.opens(shop);
	await tab.asks(other, null);
	await tab.fetches(pixel, 'https://butikk.example');
	await tab.commits(other);
	await tab.fetches(`${pixel}?farvel`, 'https://butikk.example', {documentLifecycle: 'cached', frameId: 4});
	expect(await tab.seen()).toEqual([`request ${other}`, `navigation ${other}`]);
});
