import fc from 'fast-check';
import {expect, test} from 'vitest';
import {isNationalId} from '../../src/catalog/national-id.ts';
import {nationalId} from './national-ids.ts';

test.each([
	['a number', nationalId('010155', 600)],
	['a D-number', nationalId('410155', 600)],
	['a leap day', nationalId('290200', 500)],
	['one written in two parts', nationalId('311256', 700).replace(/^\d{6}/, '$& ')],
])('%s is one: %s', (_, number) => expect(isNationalId(number)).toBe(true));

test.each([
	['a day that is not', '320155'],
	['a month that is not', '011355'],
	['no month', '010055'],
	['no day', '000155'],
	['a leap day in another year', '290255'],
	['a number made for tests', '014155'],
])('%s is none', (_, date) => expect(isNationalId(nationalId(date, 600))).toBe(false));

test('a century nobody is numbered in is none', () => expect(isNationalId(nationalId('010145', 800))).toBe(false));

test.each(['', '1', '0101556', '01015560012345', '010155-60012', 'abcdefghijk'])('%s is none', text =>
	expect(isNationalId(text)).toBe(false),
);

test('one digit wrong is enough', () => {
	const number = nationalId('010155', 600);
	fc.assert(
		fc.property(fc.nat(10), fc.integer({min: 1, max: 9}), (place, more) => {
			const wrong = [...number]
				.map((digit, at) => (at === place ? String((Number(digit) + more) % 10) : digit))
				.join('');
			expect(isNationalId(wrong)).toBe(false);
		}),
	);
});

test('hardly any other number of eleven digits is one', () => {
	let found = 0;
	for (let number = 10_000_000_000; number < 99_000_000_000; number += 890_017) {
		if (isNationalId(String(number))) found++;
	}
	expect(found).toBeGreaterThan(0);
	expect(found).toBeLessThan(150);
});
