import fc from 'fast-check';
import {expect, test} from 'vitest';
import {requestsOfHar} from '../../src/cli/har.ts';
import {linesOf} from '../../src/cli/lines.ts';

async function lines(...pieces: readonly Uint8Array[]) {
	const found = [];
	for await (const {number, text} of linesOf(pieces as unknown as AsyncIterable<unknown>, 'x')) {
		found.push([number, text]);
	}
	return found;
}

test('lines are put together across pieces, even in the middle of a letter', async () => {
	const bytes = Buffer.from('{"å":1}\n\n{"b":2}');
	for (let at = 0; at <= bytes.length; at++) {
		expect(await lines(bytes.subarray(0, at), bytes.subarray(at))).toEqual([
			[1, '{"å":1}'],
			[3, '{"b":2}'],
		]);
	}
});

test('a byte order mark and a missing last line end make no difference', async () => {
	expect(await lines(Buffer.from('\uFEFFa\r\nb\n'))).toEqual([
		[1, 'a\r'],
		[2, 'b'],
	]);
	expect(await lines()).toEqual([]);
});

test('the requests of a HAR keep their order, with the names webRequest has for types', () => {
	const har = {
		log: {
			entries: [
				{_resourceType: 'xhr', request: {url: 'https://a.example/', method: 'POST', postData: {text: 'v=2'}}},
				{broken: true},
				{request: {url: 'https://b.example/', method: 'GET'}},
			],
		},
	};
	expect(requestsOfHar(har)).toEqual([
		{url: 'https://a.example/', type: 'xmlhttprequest', method: 'POST', body: 'v=2'},
		{url: 'https://b.example/', method: 'GET'},
	]);
});

test.each([null, 1, 'x', [], {}, {log: {}}, {log: {entries: {}}}])('%j is no HAR', value => {
	expect(requestsOfHar(value)).toBeNull();
});

const part = fc.oneof(fc.jsonValue(), fc.anything());
const entry = fc.oneof(
	part,
	fc.record({
		_resourceType: part,
		request: fc.oneof(part, fc.record({url: fc.oneof(part, fc.string()), method: part, postData: part})),
	}),
);

test('whatever calls itself a HAR, its requests are no more than its entries, and made of text', () => {
	let read = 0;
	fc.assert(
		fc.property(fc.oneof(part, fc.record({log: fc.oneof(part, fc.record({entries: fc.array(entry)}))})), har => {
			const requests = requestsOfHar(har) ?? [];
			read += requests.length;
			const {entries = []} = ((har as {log?: {entries?: unknown[]}} | null)?.log ?? {}) as {entries?: unknown[]};
			if (requests.length > 0) expect(requests.length).toBeLessThanOrEqual(entries.length);
			for (const request of requests) {
				expect(Object.values(request).every(value => typeof value === 'string')).toBe(true);
			}
		}),
		{numRuns: 1000},
	);
	expect(read).toBeGreaterThan(100);
});
