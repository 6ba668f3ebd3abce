import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {cmps} from '../../src/consent/index.ts';
import type {Decision} from '../../src/consent/index.ts';

const states = ['unknown', 'pending', 'rejected', 'partial', 'accepted'];

function isDecision({state, granted, denied}: Decision): boolean {
	return states.includes(state) && [...granted, ...denied].every(purpose => typeof purpose === 'string');
}

/** Words that platforms' own values are made of, and what attacks them, in any order. */
const parts = [
	...[
		'{',
		'}',
		'[',
		']',
		'"',
		':',
		',',
		';',
		'; ',
		'=',
		'!',
		'|',
		'_',
		'%',
		'%22',
		'\\',
		'true',
		'false',
		'null',
		'0',
		'1',
	],
	...['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'length', 'ACCEPT', 'accepted', 'wait', 'yes', 'allow'],
	...['categories', 'services', 'consents', 'purposes', 'vendors', 'gdpr', 'consentStatus', 'optionalCookies', 'level'],
	...['__cmpconsentx1=', '__cmpcpcx1=', '__hs_cookie_cat_pref=', 'cmplz_', 'groups=', 'action', 'history', 'status'],
];
const keys = parts.filter(part => /^\w+$/.test(part));
const poison = fc.letrec<{value: unknown}>(tie => ({
	value: fc.oneof(
		{depthSize: 'small'},
		fc.constantFrom<unknown>(
			true,
			false,
			null,
			1,
			-1,
			'ACCEPT',
			'accept',
			'allow',
			'onAcceptAllServices',
			'constructor',
		),
		fc.array(tie('value'), {maxLength: 4}),
		fc.array(fc.tuple(fc.constantFrom(...keys), tie('value')), {maxLength: 4}).map(entries => {
			// As JSON.parse does: a key named __proto__ is a key.
			const json = entries.map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`);
			return JSON.parse(`{${json.join(',')}}`) as unknown;
		}),
	),
})).value;
const poisonous = poison.map(value => JSON.stringify(value));
const garbage = fc.oneof(
	fc.string({unit: 'binary', maxLength: 300}),
	fc.json(),
	fc.array(fc.constantFrom(...parts), {maxLength: 40}).map(words => words.join('')),
	poisonous,
	poisonous.map(encodeURIComponent),
	poisonous.map(json => Buffer.from(json).toString('base64')),
	poisonous.map(json => `{"__proto__":${json},"constructor":{"prototype":${json}}}`),
);

/** What a pattern that looks back would take hours for. */
const repeated = [
	'{',
	'[',
	'%',
	'%7B',
	'"',
	'0,',
	'1:true,',
	'a',
	'-',
	'!a=true',
	'cmplz_',
	'__cmpconsent',
	'__cmpcpc=_',
	'; ',
];

describe.each(cmps)('$name', ({read}) => {
	it('reads anything at all without throwing, and answers a decision', () => {
		fc.assert(
			fc.property(garbage, raw => {
				expect(isDecision(read(raw))).toBe(true);
			}),
			{numRuns: 150},
		);
		expect(Object.keys(Object.prototype)).toEqual([]);
	});

	it('takes an empty value and a number for no decision', () => {
		for (const raw of ['', ' ', '0', '1', '1700000000', 'GA1.1.2.3', '{}', '[]', 'null', '%', '%7B%7D', 'e30=']) {
			expect([raw, read(raw).state]).toEqual([raw, 'unknown']);
		}
	});

	it('takes time in step with the length of the value', () => {
		const megabyte = 2 ** 20;
		for (const part of repeated) {
			const raw = part.repeat(Math.ceil(megabyte / part.length));
			const start = performance.now();
			read(raw);
			read(`{"categories":["${raw.replaceAll('"', '').replaceAll('\\', '')}"]}`);
			expect(performance.now() - start, `1 MB of ${part}`).toBeLessThan(1500);
		}
	}, 60_000);
});
