import fc from 'fast-check';
import {expect, test} from 'vitest';
import {partsOfHar, type HarPart} from '../../src/cli/har-parts.ts';

async function* pieces(text: string, size: number): AsyncGenerator<string> {
	for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
}

async function entriesOf(text: string): Promise<readonly HarPart[]> {
	const parts = [];
	for await (const part of partsOfHar(pieces(text, 5), 'x.har')) if (part.list !== 'log') parts.push(part);
	return parts;
}

test('what is no HAR is not read to its end', async () => {
	let taken = 0;
	const endless = (async function* () {
		for (; ; taken++) yield '{"url":"https://a.example/"}\n';
	})();
	await expect(partsOfHar(endless, 'x').next()).rejects.toMatchObject({key: 'cli_not_har'});
	expect(taken).toBe(0);
});

test.each([
	'',
	' ',
	'null',
	'1',
	'"x"',
	'[]',
	'{}',
	'{"log":{}}',
	'{"log":{"entries":{}}}',
	'{"log"',
	'{"\\"log":{"entries":[1]}}',
])('%s is no HAR', async text => {
	await expect(entriesOf(text)).rejects.toMatchObject({key: 'cli_not_har'});
});

test.each(['{"log":{"entries":[]}}', '\n{ "log" : { "entries" : [ ] } }\n', '{"log":{"entries":[],"pages":[]}}'])(
	'%s is an empty HAR',
	async text => {
		expect(await entriesOf(text)).toEqual([]);
	},
);

const one = '{"request":{"url":"https://a.example/"}}';
test.each([
	['it begins', '{"log":{"entries":['],
	['it breaks off', `{"log":{"entries":[${one},{"reque`],
	['it breaks off after an entry', `{"log":{"entries":[${one},`],
	['an entry is no JSON', `{"log":{"entries":[${one},{"a":}]}}`],
	['a comma is missing', `{"log":{"entries":[${one} ${one}]}}`],
	['brackets do not match', `{"log":{"entries":[${one}}}]`],
	['there is more behind it', `{"log":{"entries":[${one}]}}}`],
	['a comma is too many', `{"log":{"entries":[${one},]}}`],
	['what follows is no JSON', `{"log":{"entries":[${one}],"comment":x}}`],
])('a HAR is broken where %s', async (_, text) => {
	const parts: HarPart[] = [];
	const reading = (async () => {
		for await (const each of partsOfHar(pieces(text, 5), 'x.har')) parts.push(each);
	})();
	await expect(reading).rejects.toMatchObject({exit: 2, key: 'cli_har_broken'});
	expect(parts.length).toBeLessThan(2);
});

const part = fc.oneof(fc.jsonValue(), fc.record({log: fc.jsonValue(), entries: fc.jsonValue()}));
const anyHar = fc.record({
	log: fc.record({entries: fc.array(part), '"log': part, pages: fc.array(part), x: part}, {requiredKeys: ['entries']}),
	log2: part,
});

test('however a HAR is cut and spaced, its parts are those JSON has', async () => {
	await fc.assert(
		fc.asyncProperty(
			anyHar,
			fc.integer({min: 1, max: 50}),
			fc.constantFrom(undefined, '\t', ' '),
			async (har, size, gap) => {
				const found: Record<string, unknown[]> = {pages: [], entries: [], log: []};
				for await (const {list, number, value} of partsOfHar(pieces(JSON.stringify(har, null, gap), size), 'x')) {
					expect(found[list]?.push(value)).toBe(number);
				}
				const {pages: known = [], entries} = JSON.parse(JSON.stringify(har.log)) as {
					pages?: unknown[];
					entries: unknown[];
				};
				const [log] = found['log'] ?? [];
				expect(log).toEqual({
					...(JSON.parse(JSON.stringify(har.log)) as object),
					entries: entries.map(() => 0),
					...(har.log.pages && {pages: known.map(() => 0)}),
				});
				expect(found).toMatchObject({pages: known, entries});
			},
		),
		{numRuns: 500},
	);
});
