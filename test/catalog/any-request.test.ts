import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {addressOf} from '../../src/catalog/address.ts';
import * as drawer from '../../src/catalog/decoders/index.ts';
import {personalIn} from '../../src/catalog/personal-data.ts';
import {saidBy} from '../../src/catalog/said.ts';
import {toldBy} from '../../src/catalog/told.ts';
import {base64} from './decode.ts';

const decoders = Object.entries(drawer);
const decodeAll = (url: string, body: string) => {
	const told = toldBy(addressOf(url)!, body);
	return decoders.map(([, decoder]) => decoder.decode(told));
};

// Names and values the decoders look for, and what may stand in their place.
const name = fc.oneof(
	fc.constantFrom(
		...[
			'tid',
			'en',
			'ep.email',
			'pr1',
			'utme',
			'dl',
			'url',
			'id',
			'ev',
			'cd[email]',
			'ud[em]',
			'e',
			'events',
			'event',
			'batch',
		],
		...[
			'properties',
			'traits',
			'token',
			'data',
			'requests',
			'context',
			'i',
			'pid',
			'src',
			'u1',
			'gcs',
			'asc',
			'pageName',
			'__proto__',
		],
	),
	fc.string({unit: 'binary', maxLength: 20}),
);
const plain = fc.oneof(
	fc.constantFrom(
		'',
		'?',
		'kari@fjell.example',
		'https://a.example/b?c=d#e',
		'?idsite=1&uid=x',
		'%E0%A4%A',
		'+4741234567',
		'{',
		'[{"',
		'eyJ',
		'a=b&c@d',
	),
	fc.string({unit: 'binary', maxLength: 40}),
	fc.webUrl({withQueryParameters: true, withFragments: true}),
);
const tree = fc.letrec<{node: unknown}>(node => ({
	node: fc.oneof(
		{maxDepth: 5},
		plain,
		fc.double(),
		fc.boolean(),
		fc.constant(null),
		fc.array(node('node'), {maxLength: 4}),
		fc.dictionary(name, node('node'), {maxKeys: 5}),
	),
})).node;
const json = tree.map(value => JSON.stringify(value) ?? '');
const value = fc.oneof(
	plain,
	json,
	tree.map(inner => base64(inner)),
);
const form = (between: string) =>
	fc
		.array(fc.tuple(name, value, fc.boolean()), {maxLength: 6})
		.map(pairs =>
			pairs
				.map(([key, said, isEscaped]) =>
					isEscaped ? `${encodeURIComponent(key)}=${encodeURIComponent(said)}` : `${key}=${said}`,
				)
				.join(between),
		);
const url = fc
	.tuple(
		fc.constantFrom('/', '/b/ss/a/', '/tag/x', '/activity;src=1;', '/hotjar-1234.js', '/__ptq.gif', '/a@b.example'),
		fc.oneof(form('&'), form(';')),
		fc.constantFrom('?', ';', '?data='),
	)
	.map(([path, query, mark]) => `https://a.example${path}${mark}${query.replaceAll('#', '')}`);
const body = fc.oneof(
	json,
	form('&'),
	form('\n'),
	fc.string({unit: 'binary'}),
	fc.tuple(json, fc.nat(60)).map(([text, length]) => text.slice(0, length)),
);

test('no request is too odd for a decoder', () => {
	fc.assert(
		fc.property(url, body, (asked, sent) => {
			const told = toldBy(addressOf(asked)!, sent);
			for (const [called, {decode}] of decoders) {
				const decoded = decode(told);
				if (decoded === null) continue;
				expect(JSON.parse(JSON.stringify(decoded)), called).toEqual(decoded);
				expect(Object.keys(decoded).length, called).toBeGreaterThan(0);
				for (const list of [decoded.events ?? [], decoded.personalData ?? []]) {
					expect(new Set(list).size, called).toBe(list.length);
					expect(
						list.every(each => each.length > 0 && each.length <= 1000),
						called,
					).toBe(true);
				}
			}
		}),
		{numRuns: 1500},
	);
});

test('whatever is sent, an e-mail address in it is told by name, and never said', () => {
	const secret = 'hemmelig.person@fjell.example';
	const field = fc.stringMatching(/^[a-z]{1,8}$/);
	const hidden = fc.oneof(
		field.map(key => [`?${key}=${secret}`, '']),
		field.map(key => [`?${key}=${encodeURIComponent(encodeURIComponent(secret))}`, '']),
		field.map(key => [`?dl=${encodeURIComponent(`https://b.example/?${key}=${secret}`)}`, '']),
		fc
			.array(field, {minLength: 1, maxLength: 7})
			.map(path => ['', JSON.stringify(path.reduceRight<unknown>((inner, key) => [{[key]: inner}], secret))]),
		field.map(key => [`?data=${encodeURIComponent(base64({[key]: secret}))}`, '']),
		field.map(key => ['', `A=1&${key}=${encodeURIComponent(secret)}`]),
	);
	fc.assert(
		fc.property(hidden, ([query, sent]) => {
			const said = saidBy(toldBy(addressOf(`https://a.example/${query}`)!, sent));
			expect(personalIn(said).personalData).toHaveLength(1);
			expect(JSON.stringify(decodeAll(`https://a.example/${query}`, sent ?? ''))).not.toContain('hemmelig');
		}),
		{numRuns: 500},
	);
});

const million = 1_000_000;
const url1 = (rest: string) => `https://a.example/collect?${rest}`;
const urls: readonly (readonly [string, (size: number) => string])[] = [
	['parameters', size => url1('ep.a=1&'.repeat(size / 7))],
	['names', size => url1(Array.from({length: size / 10}, (_, place) => `a${place}=1`).join('&'))],
	['at signs', size => url1(`ep.a=${'a@'.repeat(size / 2)}`)],
	['almost addresses', size => url1(`ep.a=${`${'a'.repeat(63)}@${'b.'.repeat(60)}`.repeat(size / 184)}`)],
	['data in the path', size => `https://a.example/${'eyJhIjoxfQ/'.repeat(size / 11)}@`],
	['dots', size => url1(`ep.a=a@${'b.'.repeat(size / 2)}`)],
	['escapes', size => url1(`ep.a=${'%25'.repeat(size / 3)}40`)],
	['slashes', size => `https://a.example/${'/@'.repeat(size / 2)}`],
	['semicolons', size => `https://a.example/activity${';u1=a'.repeat(size / 5)}`],
	['brackets', size => url1(`pd=${'['.repeat(size)}`)],
	['closed brackets', size => url1(`pd=${'['.repeat(size / 2)}${']'.repeat(size / 2)}`)],
	['base64', size => url1(`data=eyJ${'A'.repeat(size)}`)],
	['digits', size => url1(`phone=+${'1'.repeat(size)}`)],
	['stars', size => url1(`t=event&utme=5(${'a*'.repeat(size / 2)}`)],
	['commas', size => url1(`events=${','.repeat(size)}`)],
	['products', size => url1(`pr1=${'~'.repeat(size)}`)],
	['questions', size => url1(`dl=https://b.example/${'?a='.repeat(size / 3)}`)],
	['forms in forms', size => url1(`i=${'a=@'.repeat(size / 3)}`)],
];
const bodies: readonly (readonly [string, (size: number) => string])[] = [
	['lines', size => 'en=a&ep.b=c@d\n'.repeat(size / 14)],
	['fields', size => 'a=1&'.repeat(size / 4)],
	['events', size => `{"batch":[${'{"type":"track","event":"a"},'.repeat(size / 29)}{}]}`],
	['cut JSON', size => `{"batch":[${'{"type":"track","event":"a@b"},'.repeat(size / 31)}`],
	['nesting', size => '{"a":'.repeat(size / 5)],
	['lists', size => `${'['.repeat(size / 2)}${']'.repeat(size / 2)}`],
	['queries', size => `{"requests":[${'"?idsite=1&e_c=a",'.repeat(size / 18)}""]}`],
	['quoted JSON', size => JSON.stringify({a: JSON.stringify({b: JSON.stringify({c: 'x@'.repeat(size / 2)})})})],
	['quotes', size => `{${'"'.repeat(size)}`],
	['addresses', size => `{"a":"${'kari@fjell '.repeat(size / 11)}"}`],
];

function timeOf(run: () => void): number {
	const start = performance.now();
	run();
	return performance.now() - start;
}

describe('time grows with the length, not with its square', () => {
	const grow = (small: () => void, large: () => void) => {
		small();
		const short = Math.min(...[0, 0, 0].map(() => timeOf(small)));
		// Ten times as long takes ten times the time; a hundred times if it were the square. What is too quick to tell is quick.
		const most = Math.max(40 * short, 150);
		let long = Infinity;
		// What else the machine does only adds to it: the quickest of three, if the first is not quick enough.
		for (let turn = 0; turn < 3 && long >= most; turn++) long = Math.min(long, timeOf(large));
		expect(long, `${short.toFixed(1)} ms, then ${long.toFixed(1)} ms`).toBeLessThan(most);
	};

	test.each(urls)(
		'half a megabyte of %s in an address',
		(_, make) => {
			const [small, large] = [make(million / 20), make(million / 2)];
			grow(
				() => decodeAll(small, ''),
				() => decodeAll(large, ''),
			);
		},
		60_000,
	);

	test.each(bodies)(
		'three megabytes of %s in a body',
		(_, make) => {
			const [small, large] = [make((3 * million) / 10), make(3 * million)];
			const post = url1('v=2');
			grow(
				() => decodeAll(post, small),
				() => decodeAll(post, large),
			);
		},
		120_000,
	);
});
