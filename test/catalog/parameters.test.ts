import fc from 'fast-check';
import {expect, test} from 'vitest';
import {addressOf} from '../../src/catalog/address.ts';
import {parametersOf} from '../../src/catalog/parameters.ts';
import {parameterOf, toldBy} from '../../src/catalog/told.ts';

const name = fc.constantFrom('id', 'tid', 'rt.tstart', '_p', 'ud[em]');
const written = fc.constantFrom(
	'id',
	'i%64',
	'tid',
	'rt.tstart',
	'rt%2Etstart',
	'_p',
	'ud[em]',
	'ud%5Bem%5D',
	'xid',
	'%',
	'',
);
const pair = fc
	.tuple(written, fc.constantFrom('=', '', '=='), fc.constantFrom('', 'a+b', '%C3%A5', '%E0%A4%A', 'id=1', 'id', 'é'))
	.map(([called, equals, value]) => `${called}${equals}${value}`);
const pairs = fc.array(pair, {maxLength: 5}).map(all => all.join('&'));

test('one parameter says alone what it says among all', () => {
	fc.assert(
		fc.property(pairs, fc.oneof(pairs, fc.constantFrom('', '{"id":"1"}')), name, (query, body, asked) => {
			const told = toldBy(addressOf(`https://a.example/?${query}`)!, body);
			expect(parameterOf(told, asked)).toBe(told.parameters().get(asked));
		}),
		{numRuns: 3000},
	);
});

test('parameters are what a browser reads in a form, the first of a name, where nothing is broken', () => {
	const plainly = fc.constantFrom('', 'a', 'a=', '=a', 'a==b', 'b=c+d', '%62=%C3%A5', 'c=d=e', 'æ=ø');
	fc.assert(
		fc.property(fc.array(plainly, {maxLength: 6}), all => {
			const query = all.join('&');
			const first = new Map([...new URLSearchParams(query)].reverse());
			expect(Object.fromEntries(parametersOf(query))).toEqual(Object.fromEntries(first));
		}),
	);
});
