import fc from 'fast-check';
import {expect, test} from 'vitest';
import {audit} from '../../src/audit/index.ts';
import {auditFile, validate, validateText, wordsIn} from '../../src/report/index.ts';
import {anyEvidence} from '../support/any-evidence.ts';
import {visit} from '../support/visit.ts';

type Json = null | boolean | number | string | Json[] | {[name: string]: Json};
type Place = readonly (string | number)[];

const options = {words: wordsIn('nb'), tool: {name: 'samsvar', version: '0.1.0'}} as const;
const report = audit(
	visit('https://butikk.example/')
		.says('Vi bruker Google. Informasjonskapselen _ga lagres i maksimalt 7 dager. Også dette: \ud83c ensom.', 'nb')
		.asks()
		.requests('https://www.google-analytics.com/g/collect?v=2&tid=G-AB12CD&en=page_view&gcs=G111')
		.requests('https://tracker.example/a', {
			sets: [{name: 'uid', sameSite: 'none'}],
			fails: 'net::ERR_BLOCKED_BY_CLIENT',
		})
		.requests('https://other.example/b', {onlyEnds: true, sets: [{name: 'å', lifetime: 99}]})
		.lists('https://unseen.example/c')
		.writes('_ga', {lifetime: 63_072_000})
		.stores('_hjSession')
		.accepts()
		.evidence(),
);
const written = JSON.stringify(await auditFile(report, options), null, '\t');
const copy = () => JSON.parse(written) as Json;
const isValid = async (json: Json) => (await validate(json)).ok;

const places = (value: Json, place: Place = []): readonly Place[] =>
	typeof value !== 'object' || value === null
		? [place]
		: [
				place,
				...Object.entries(value).flatMap(([name, item]) =>
					places(item, [...place, Array.isArray(value) ? Number(name) : name]),
				),
			];
const at = (json: Json, place: Place): Json =>
	place.reduce<Json>((value, step) => (value as Record<string, Json>)[step] ?? null, json);
const put = (json: Json, place: Place, value: Json) => {
	const holder = at(json, place.slice(0, -1)) as Record<string, Json>;
	Object.defineProperty(holder, place.at(-1)!, {value, enumerable: true, configurable: true, writable: true});
	return json;
};

const all = places(copy());
const isLeaf = (place: Place) => typeof at(copy(), place) !== 'object' || at(copy(), place) === null;
const leaf = fc.constantFrom(...all.filter(isLeaf));
const objects = fc.constantFrom(...all.filter(place => !isLeaf(place) && !Array.isArray(at(copy(), place))));
const lists = fc.constantFrom(
	...all.filter(place => Array.isArray(at(copy(), place)) && (at(copy(), place) as Json[]).length > 0),
);
const value = fc.oneof(
	fc.string({unit: 'binary', maxLength: 5}),
	...[fc.integer(), fc.double(), fc.boolean(), fc.constant(null), fc.constantFrom(-0, Infinity, NaN, '', '\ud800')],
) as fc.Arbitrary<Json>;

test('the file as it was written is valid', async () => {
	expect(await validateText(written)).toEqual({ok: true});
});

test('any other value in any place shows', async () => {
	await fc.assert(
		fc.asyncProperty(leaf, value, async (place, other) => {
			fc.pre(!Object.is(at(copy(), place), other));
			expect(await isValid(put(copy(), place, other)), place.join('.')).toBe(false);
		}),
		{numRuns: 400},
	);
});

test('any letter more or less in any text shows, also a lone surrogate or the same letter composed otherwise', async () => {
	const texts = all.filter(place => typeof at(copy(), place) === 'string');
	await fc.assert(
		fc.asyncProperty(
			fc.constantFrom(...texts),
			fc.constantFrom('\ud83c', '\udf00', '\u0301', ' ', '\u0000'),
			async (place, more) => {
				expect(await isValid(put(copy(), place, `${at(copy(), place) as string}${more}`))).toBe(false);
			},
		),
	);
	const composed = written.indexOf('å');
	expect(composed).toBeGreaterThan(0);
	expect((await validateText(written.replace('å', 'a\u030a'))).ok).toBe(false);
	expect((await validateText(written.replace('\\ud83c', '\\ud83d'))).ok).toBe(false);
});

test('any field taken away shows', async () => {
	for (const place of all.filter(place => typeof place.at(-1) === 'string')) {
		const json = copy();
		delete (at(json, place.slice(0, -1)) as Record<string, Json>)[place.at(-1)!];
		expect(await isValid(json), place.join('.')).toBe(false);
	}
});

test('any field added shows, whatever its name', async () => {
	const name = fc.oneof(
		fc.constantFrom('__proto__', 'constructor', 'toJSON', 'length', '0', '', 'further'),
		fc.string(),
	);
	await fc.assert(
		fc.asyncProperty(objects, name, value, async (place, added, item) => {
			fc.pre(!Object.hasOwn(at(copy(), place) as object, added));
			expect(await isValid(put(copy(), [...place, added], item)), [...place, added].join('.')).toBe(false);
		}),
		{numRuns: 300},
	);
	for (const place of all.filter(place => !isLeaf(place) && !Array.isArray(at(copy(), place)))) {
		expect(await isValid(put(copy(), [...place, 'further'], null)), place.join('.')).toBe(false);
	}
});

test('items of any list in another order, one less or one twice show', async () => {
	await fc.assert(
		fc.asyncProperty(lists, fc.nat(), fc.nat(), async (place, one, other) => {
			const list = at(copy(), place) as Json[];
			const [from, to] = [one % list.length, other % list.length];
			const swapped = list.with(from, list[to]!).with(to, list[from]!);
			fc.pre(JSON.stringify(swapped) !== JSON.stringify(list));
			expect(await isValid(put(copy(), place, swapped))).toBe(false);
		}),
	);
	for (const place of all.filter(place => Array.isArray(at(copy(), place)))) {
		const list = at(copy(), place) as Json[];
		if (list.length > 0) expect(await isValid(put(copy(), place, list.slice(1))), place.join('.')).toBe(false);
		expect(await isValid(put(copy(), place, [...list, list[0] ?? null])), place.join('.')).toBe(false);
	}
});

test('names in another order and other white space are the same file', async () => {
	const turned = (json: Json): Json => {
		if (Array.isArray(json)) return json.map(turned);
		if (typeof json !== 'object' || json === null) return json;
		return Object.fromEntries(
			Object.entries(json)
				.map(([name, item]) => [name, turned(item)] as const)
				.reverse(),
		);
	};
	for (const indent of [0, 1, '\t', '   ']) {
		expect(await validateText(JSON.stringify(turned(copy()), null, indent))).toEqual({ok: true});
	}
	expect(await validateText(written.replaceAll('\n', '\r\n'))).toEqual({ok: true});
});

test('a changed byte shows or changes nothing', async () => {
	const bytes = new TextEncoder().encode(written);
	await fc.assert(
		fc.asyncProperty(fc.nat(bytes.length - 1), fc.nat(255), async (place, byte) => {
			const text = new TextDecoder().decode(bytes.with(place, byte));
			const {ok} = await validateText(text);
			const isSame = ok && JSON.stringify(JSON.parse(text), null, '\t') === written;
			expect(ok).toBe(isSame);
		}),
		{numRuns: 300},
	);
});

test('whatever was observed, its file is valid', async () => {
	await fc.assert(
		fc.asyncProperty(anyEvidence, async evidence => {
			expect(await validateText(JSON.stringify(await auditFile(audit(evidence), options)))).toEqual({ok: true});
		}),
		{numRuns: 200},
	);
});
