// @vitest-environment happy-dom
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest';
import type {Observation} from '../../../src/audit/index.ts';
import type {FetchedPage, PageAsked} from '../../../src/webext/fetched-page.ts';

let answers: Readonly<Record<string, FetchedPage>> = {};
const asked: string[] = [];
const gone: FetchedPage = {ok: false, why: 'not-found', error: 'HTTP 404'};
vi.mock('../../../src/webext/messages.ts', () => ({
	send: (_: string, {url}: PageAsked) => {
		asked.push(url);
		return Promise.resolve(answers[url] ?? gone);
	},
}));
const {findPolicy} = await import('../../../src/content/policy/find-policy.ts');

const site = 'https://butikk.example';
const text = 'Vi behandler personopplysninger og bruker informasjonskapsler. '.repeat(6);
const html = (body: string, url: string): FetchedPage => ({
	ok: true,
	url,
	contentType: 'text/html',
	isCut: false,
	html: body,
});

async function search(
	body: string,
	replies: typeof answers,
	given: readonly string[] = [],
): Promise<readonly Observation[]> {
	document.body.innerHTML = body;
	answers = replies;
	asked.length = 0;
	const seen: Observation[] = [];
	const done = findPolicy(each => seen.push(each), given);
	await vi.runAllTimersAsync();
	await done;
	return seen;
}

const triedIn = (seen: readonly Observation[]) =>
	seen.flatMap(each => (each.kind === 'policy-searched' ? each.tried : []));

beforeEach(() => {
	vi.useFakeTimers();
	(globalThis as unknown as {happyDOM: {setURL(url: string): void}}).happyDOM.setURL(`${site}/`);
});
afterEach(() => void vi.useRealTimers());

test('the text of a PDF is taken as it is', async () => {
	const url = `${site}/personvern.pdf`;
	const seen = await search(`<a href="${url}">Personvernerklæring</a>`, {
		[url]: {ok: true, url, contentType: 'application/pdf', isCut: false, text, title: 'Erklæring', language: 'nb'},
	});
	expect(seen).toContainEqual(
		expect.objectContaining({kind: 'policy', source: url, title: 'Erklæring', text, foundBy: 'link'}),
	);
});

test('what was tried is said, with what the link was called', async () => {
	const seen = await search('<a href="/p">Personvern</a>', {[`${site}/p`]: html(`<p>${text}</p>`, `${site}/p`)});
	expect(triedIn(seen)).toEqual([{url: `${site}/p`, foundBy: 'link', outcome: 'read', label: 'Personvern'}]);
	expect(asked).toEqual([`${site}/p`]);
});

test('where nothing leads to a policy, twelve addresses are asked for, and no more', async () => {
	const maps = [1, 2, 3, 4, 5].map(number => `<sitemap><loc>${site}/map-${number}.xml</loc></sitemap>`).join('');
	const urls = ['personvern-1', 'personvern-2', 'personvern-3'].map(path => `<loc>${site}/${path}</loc>`).join('');
	const seen = await search('<p>Velkommen</p>', {
		[`${site}/sitemap.xml`]: html(`<sitemapindex>${maps}</sitemapindex>`, ''),
		[`${site}/map-1.xml`]: html(`<urlset>${urls}</urlset>`, ''),
	});
	expect(asked).toHaveLength(12);
	expect(new Set(asked).size).toBe(12);
	expect(asked).toContain(`${site}/personvern-1`);
	expect(seen).toContainEqual(expect.objectContaining({kind: 'policy-searched', found: 0}));
});

test('links that lead nowhere count as well', async () => {
	const dead = [1, 2, 3]
		.map(number => `<a href="/p${number}">Personvern</a><a href="/c${number}">Cookies</a>`)
		.join('');
	const seen = await search(dead, {});
	expect(asked).toHaveLength(12);
	expect(seen).toContainEqual(expect.objectContaining({kind: 'gap', gap: 'policy-not-read'}));
});

test('a map of another host, and its pages, are left alone', async () => {
	await search('<p>Velkommen</p>', {
		[`${site}/sitemap.xml`]: html('<urlset><loc>https://annen.example/personvern</loc></urlset>', ''),
	});
	expect(asked.some(url => url.includes('annen.example'))).toBe(false);
});

test('what an earlier page of the record led to is not guessed at again', async () => {
	const seen = await search('<a href="/p">Personvern</a>', {
		[`${site}/p`]: {ok: false, why: 'asked-before', error: 'asked before'},
	});
	expect(asked).toEqual([`${site}/p`]);
	expect(triedIn(seen)).toMatchObject([{outcome: 'asked-before'}]);
	expect(seen.some(({kind}) => kind === 'gap')).toBe(false);
});

test('a policy that waits for its scripts is not said to be unreadable as well', async () => {
	const seen = await search('<a href="/p">Personvern</a>', {
		[`${site}/p`]: html('<div id="app"></div><script src="/app.js"></script>', `${site}/p`),
	});
	expect(triedIn(seen)[0]).toMatchObject({outcome: 'needs-scripts'});
	expect(seen.some(({kind}) => kind === 'gap')).toBe(false);
});

test('a site behind a `#/` has its pages there, and an anchor is none', async () => {
	await search('<a href="#/personvern">Personvern</a><a href="/p#personvern">Personvern</a>', {});
	expect(asked.slice(0, 2).sort()).toEqual([`${site}/#/personvern`, `${site}/p`]);
});

describe('where the auditor has set an address', () => {
	const link = `<footer><a href="${site}/personvern">Personvern</a></footer>`;
	const set = 'https://konsern.example/erklaering';
	const page = (url: string) => html(`<h1>Noe helt annet</h1><p>${'Ingenting om det. '.repeat(20)}</p>`, url);

	test('it is read, whatever it is headed, and no link is followed', async () => {
		const seen = await search(link, {[set]: page(set)}, [set]);
		expect(asked).toEqual([set]);
		expect(seen).toContainEqual(expect.objectContaining({kind: 'policy', source: set, foundBy: 'auditor'}));
		expect(triedIn(seen)).toMatchObject([{url: set, foundBy: 'auditor', outcome: 'read'}]);
	});

	test('all that are set are read', async () => {
		const other = `${set}/kapsler`;
		const seen = await search(link, {[set]: html(`<p>${text}</p>`, set), [other]: page(other)}, [set, other]);
		expect(seen.filter(({kind}) => kind === 'policy')).toHaveLength(2);
	});

	test('and nothing is there, links are followed after all, and it is said', async () => {
		const seen = await search(
			link,
			{[`${site}/personvern`]: html(`<h1>Personvern</h1><p>${text}</p>`, `${site}/personvern`)},
			[set],
		);
		expect(seen).toContainEqual(expect.objectContaining({kind: 'policy', foundBy: 'link'}));
		expect(seen).toContainEqual(expect.objectContaining({kind: 'gap', gap: 'policy-not-read', detail: set}));
	});
});
