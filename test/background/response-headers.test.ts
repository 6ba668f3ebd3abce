import fc from 'fast-check';
import {expect, test} from 'vitest';
import {toldBy} from '../../src/background/response-headers.ts';

const text = fc.oneof(
	fc.string({unit: 'binary'}),
	fc.constantFrom('__proto__', '9'.repeat(400), '-5', 'x'.repeat(9000)),
);
const cookie = fc
	.tuple(text, text)
	.map(([name, rest]) => `${name}=secret-4711; Domain=${rest}; SameSite=${rest}; Max-Age=${rest}`);
const name = fc.constantFrom(
	'Content-Type',
	'content-length',
	'Set-Cookie',
	'report-to',
	'Reporting-Endpoints',
	'X',
	'__proto__',
);
const header = fc.record(
	{
		name,
		value: fc.oneof(
			text,
			fc.array(cookie).map(lines => lines.join('\n')),
			fc.constant('a="https://r.example/b"'),
		),
	},
	{requiredKeys: ['name']},
);

test('whatever headers come, what is kept of them is bounded, plain and without values', () => {
	let cookies = 0;
	fc.assert(
		fc.property(fc.array(header), headers => {
			const {mime, size, setCookies, reportsTo} = toldBy(headers, 1_700_000_000_000);
			const lines = headers.filter(each => each.name === 'Set-Cookie').flatMap(({value = ''}) => value.split('\n'));
			cookies += setCookies.length;
			expect(mime === null || mime.length <= 256).toBe(true);
			expect(size === null || (Number.isSafeInteger(size) && size >= 0)).toBe(true);
			expect(setCookies.length).toBeLessThanOrEqual(lines.length);
			expect(reportsTo.length).toBeLessThanOrEqual(headers.length * 400);
			for (const told of setCookies) {
				expect(JSON.parse(JSON.stringify(told))).toEqual(told);
				expect(JSON.stringify(told).length).toBeLessThan(6000);
			}
		}),
		{numRuns: 500},
	);
	expect(cookies).toBeGreaterThan(100);
});

test('the value is not kept', () => {
	fc.assert(
		fc.property(fc.array(fc.stringMatching(/^[a-z_]{1,9}$/)), names => {
			const value = names.map(each => `${each}=secret-4711; Path=/; Secure`).join('\n');
			const told = toldBy([{name: 'set-cookie', value}], 0);
			expect(told.setCookies.map(each => each.name)).toEqual(names);
			expect(JSON.stringify(told)).not.toContain('secret-4711');
		}),
	);
});

test.each([
	['a length that is none', 'content-length', '9'.repeat(400)],
	['a length below nought', 'content-length', '-5'],
])('%s is not known', (_, name, value) => {
	expect(toldBy([{name, value}], 0).size).toBeNull();
});
