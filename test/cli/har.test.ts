import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {requestsOfHar, type Asked} from '../../src/cli/har.ts';

async function* pieces(text: string, size: number): AsyncGenerator<string> {
	for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
}

async function read(har: unknown, size = 7): Promise<readonly Asked[]> {
	const asked = [];
	const text = typeof har === 'string' ? har : JSON.stringify(har);
	for await (const each of requestsOfHar(pieces(text, size), 'x.har', () => {})) asked.push(each);
	return asked;
}

const entry = (url: string, rest: Readonly<Record<string, unknown>> = {}, response: unknown = undefined) => ({
	...rest,
	request: {url, method: 'GET', headers: rest['headers'] ?? []},
	...(response !== undefined && {response}),
});
const log = (entries: readonly unknown[], pages?: readonly unknown[]) => ({log: {version: '1.2', pages, entries}});
const parties = async (har: unknown) => (await read(har)).map(({request}) => request.firstParty);
const types = async (har: unknown) => (await read(har)).map(({request}) => request.type);

test('the requests of a HAR keep their order, with the names webRequest has for types', async () => {
	const har = log([
		{_resourceType: 'xhr', request: {url: 'https://a.example/', method: 'POST', postData: {text: 'v=2'}}},
		{broken: true},
		{
			request: {
				url: 'https://b.example/',
				method: 'POST',
				postData: {params: [{name: 'é', value: 'a b'}, {name: 'c'}]},
			},
		},
	]);
	expect((await read(har)).map(({request}) => request)).toEqual([
		{url: 'https://a.example/', type: 'xmlhttprequest', method: 'POST', body: 'v=2'},
		{url: 'https://b.example/', method: 'POST', body: '%C3%A9=a+b&c='},
	]);
});

test('entries without a request are told by their number', async () => {
	const told: number[] = [];
	const text = JSON.stringify(log([{}, entry('https://a.example/'), null, 1, {request: {url: 1}}]));
	for await (const _ of requestsOfHar(pieces(text, 9), 'x.har', count => void told.push(count)));
	expect(told).toEqual([4]);
});

describe('whose a request is', () => {
	const shop = {id: 'p1', title: 'https://www.butikk.no/kaffe'};
	const of = (url: string, rest: Readonly<Record<string, unknown>> = {}, response?: unknown) =>
		entry(url, {pageref: 'p1', ...rest}, response);
	const three = [of('https://www.butikk.no/kaffe'), of('https://cdn.butikk.no/a.js'), of('https://a.example/a.js')];

	test('is told by the page’s address, where that is its title', async () => {
		expect(await parties(log(three.slice(1), [shop]))).toEqual([true, false]);
	});

	test('or by the document that was asked for first', async () => {
		const [page, ...rest] = three;
		const har = log([{...page, _resourceType: 'document'}, ...rest], [{id: 'p1', title: 'Kaffe'}]);
		expect(await parties(har)).toEqual([true, true, false]);
		expect(await parties(log(har.log.entries.map(each => ({...(each as object), pageref: undefined}))))).toEqual([
			true,
			true,
			false,
		]);
	});

	test('or by who sent the first, where the page was there before', async () => {
		const headers = [{name: 'Referer', value: 'https://butikk.no/'}];
		expect(await parties(log([of('https://a.example/a.js', {headers}), three[1]]))).toEqual([false, true]);
	});

	test('and not told where nothing says it', async () => {
		expect(await parties(log(three.slice(1)))).toEqual([undefined, undefined]);
	});

	test('a page that moved is at home where it was and where it went', async () => {
		const moved = {status: 301, redirectURL: 'https://www.butikk.com/'};
		const har = log([
			of('http://butikk.no/', {_resourceType: 'document'}, moved),
			of('https://www.butikk.com/', {_resourceType: 'document'}),
			of('https://cdn.butikk.no/'),
			of('https://a.example/', {_resourceType: 'document'}),
		]);
		expect(await parties(har)).toEqual([true, true, true, false]);
		expect(await types(har)).toEqual(['main_frame', 'main_frame', undefined, 'sub_frame']);
		expect((await read(har))[1]?.request.redirectedFrom).toBe('http://butikk.no/');
	});

	test('two municipalities are two parties', async () => {
		const har = log([of('https://oslo.kommune.no/', {_resourceType: 'document'}), of('https://bergen.kommune.no/')]);
		expect(await parties(har)).toEqual([true, false]);
	});

	test('a second page without a name begins where the browser says that a tab asked', async () => {
		const tabs = {headers: [{name: 'Sec-Fetch-Dest', value: 'document'}]};
		const har = log([
			entry('https://a.example/', tabs),
			entry('https://b.example/x'),
			entry('https://b.example/', tabs),
			entry('https://b.example/x'),
		]);
		expect(await parties(har)).toEqual([true, false, true, true]);
	});
});

test.each([
	[{_resourceType: 'stylesheet'}, '', 'stylesheet'],
	[{headers: [{name: 'sec-fetch-dest', value: 'image'}]}, 'text/html', 'image'],
	[{headers: [{name: 'Sec-Fetch-Dest', value: 'iframe'}], _resourceType: 'document'}, 'text/html', 'sub_frame'],
	[{headers: [{name: 'Sec-Fetch-Dest', value: 'empty'}]}, 'image/gif', 'xmlhttprequest'],
	[{}, 'image/gif', 'image'],
	[{}, 'Application/JavaScript; charset=utf-8', 'script'],
	[{}, 'application/ld+json', 'xmlhttprequest'],
	[{}, 'application/octet-stream', undefined],
])('%j, answered with "%s", is a %s', async (rest, mimeType, type) => {
	const page = entry('https://a.example/', {_resourceType: 'document'});
	expect((await types(log([page, entry('https://a.example/x', rest, {content: {mimeType}})])))[1]).toBe(type);
});

test('an answer is told as far as the HAR knows it', async () => {
	const of = async (response: unknown) => (await read(log([entry('https://a.example/', {}, response)])))[0]?.answer;
	expect(await of({status: 200, bodySize: 50, content: {size: 43, mimeType: 'image/gif; x'}})).toEqual({
		status: 200,
		mime: 'image/gif',
		size: 43,
	});
	expect(await of({status: 200, bodySize: 50, content: {size: 0}})).toMatchObject({size: 50});
	expect(await of({status: 200, bodySize: -1, content: {}})).toMatchObject({size: null, mime: null});
	expect(await of({status: 0})).toBeNull();
	expect(await of(undefined)).toBeNull();
});

const loose = fc.oneof(fc.jsonValue(), fc.string());
const looseEntry = fc.oneof(
	loose,
	fc.record({
		pageref: loose,
		_resourceType: loose,
		request: fc.oneof(
			loose,
			fc.record({
				url: fc.oneof(loose, fc.webUrl()),
				method: loose,
				headers: fc.oneof(loose, fc.array(fc.oneof(loose, fc.record({name: loose, value: loose})))),
				postData: fc.oneof(loose, fc.record({params: fc.array(loose)})),
			}),
		),
		response: fc.oneof(loose, fc.record({status: loose, redirectURL: loose, content: loose})),
	}),
);

test('whatever calls itself a HAR, its requests are no more than its entries, and made of text', async () => {
	let told = 0;
	await fc.assert(
		fc.asyncProperty(fc.array(looseEntry), fc.array(loose), async (entries, pages) => {
			const asked = await read(log(entries, pages), 1000);
			told += asked.length;
			expect(asked.length).toBeLessThanOrEqual(entries.length);
			for (const {request} of asked) {
				const {firstParty = true, ...rest} = request;
				expect(typeof firstParty).toBe('boolean');
				expect(Object.values(rest).every(value => typeof value === 'string')).toBe(true);
			}
		}),
		{numRuns: 500},
	);
	expect(told).toBeGreaterThan(100);
});
