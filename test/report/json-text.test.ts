import fc from 'fast-check';
import {expect, test} from 'vitest';
import {faultsIn} from '../../src/report/json-text.ts';
import {validateText, wordsIn} from '../../src/report/index.ts';

test.each([
	['{"a":1,"b":{"a":2},"c":[{"a":1},{"a":1}]}', []],
	['{"a":1,\n"b":2,\n"a":3}', [{kind: 'duplicate', line: 3, name: 'a'}]],
	['{"a":1,"\\u0061":2}', [{kind: 'duplicate', line: 1, name: 'a'}]],
	['{"a\\"":1 , "a" : 2}', []],
	['{"a":["a","a"],"b":"a","c":"{\\"a\\":1,\\"a\\":2}"}', []],
	['{"a":"\\",\\"a\\":1"}', []],
	['{"__proto__":1,"__proto__":2}', [{kind: 'duplicate', line: 1, name: '__proto__'}]],
	['[{"x":{"a":1,"a":1}}]', [{kind: 'duplicate', line: 1, name: 'a'}]],
])('of %s', (text, faults) => {
	expect(faultsIn(text)).toEqual(faults);
});

test.each([
	'0',
	'1.0',
	'-1',
	'1e3',
	'1E+3',
	'0.1',
	'10',
	'1.50',
	'5e-7',
	'0.0',
	'100e-2',
	'9007199254740992',
	'1.7976931348623157e308',
])('%s is a number that is read as it is written', number => expect(faultsIn(`[${number}]`)).toEqual([]));

test.each(['9007199254740993', '1e999', '-1e999', '-0', '-0.0', '-0e1', '0.10000000000000001', '1e-999'])(
	'%s is read as another',
	number => expect(faultsIn(`[${number}]`)).toEqual([{kind: 'number', line: 1, number}]),
);

test('what was written from values has no fault', () => {
	fc.assert(
		fc.property(fc.jsonValue({noUnicodeString: false}), fc.constantFrom(0, 2), (value, indent) => {
			expect(faultsIn(JSON.stringify(value, null, indent))).toEqual([]);
		}),
	);
});

test('a name twice and a number nobody can hold are told with their line', async () => {
	const told = await validateText('{\n"format": "samsvar-audit",\n"format": 1e999}', wordsIn('en'));
	expect(told.ok ? [] : told.problems).toEqual([
		expect.stringMatching(/^line 3: the name “format” stands twice/),
		expect.stringMatching(/^line 3: 1e999 is a number/),
	]);
	expect(await validateText('{"a":')).toEqual({ok: false, problems: ['the content could not be read']});
});
