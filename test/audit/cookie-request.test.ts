import fc from 'fast-check';
import {expect, test} from 'vitest';
import {isPageWord} from '../../src/background/page-words.ts';
import {cookieRequestOf} from '../../src/audit/cookie-request.ts';

const at = Date.parse('2026-11-23T12:00:00Z');
const lifetime = (line: string) => cookieRequestOf(line, at)?.lifetime;

test('a cookie asks for the lifetime it names, uncapped', () => {
	expect(lifetime('_ga=GA1.1.1; Max-Age=63072000; Path=/')).toBe(63_072_000);
});

test('Max-Age goes before Expires', () => {
	expect(lifetime('a=b; Expires=Tue, 24 Nov 2026 12:00:00 GMT; Max-Age=60')).toBe(60);
});

test('a date becomes seconds from when it was written', () => {
	expect(lifetime('a=b; expires=Tue, 24 Nov 2026 12:00:00 GMT')).toBe(86_400);
});

test('a date gone by deletes', () => {
	expect(lifetime('a=; expires=Thu, 01 Jan 1970 00:00:00 GMT')).toBeLessThanOrEqual(0);
});

test('a cookie without either lives as long as the browser is open', () => {
	expect(lifetime('a=b; Path=/; Secure')).toBe('session');
});

test('the value is not kept', () => {
	expect(
		JSON.stringify(cookieRequestOf('id=secret-4711; Domain=.Shop.example; SameSite=None; Secure; Partitioned', at)),
	).toBe(
		JSON.stringify({
			name: 'id',
			domain: 'shop.example',
			lifetime: 'session',
			secure: true,
			httpOnly: false,
			sameSite: 'none',
			partitioned: true,
		}),
	);
});

test.each(['__proto__', 'constructor', 'toString', '.dotted', ' spaced '])('a cookie may be called "%s"', name => {
	expect(cookieRequestOf(`${name}=b; Max-Age=60`, at)).toMatchObject({name: name.trim(), lifetime: 60});
});

test.each(['', ' ', '=b', 'b', ' =b; Path=/', ';a=b'])('"%s" is no cookie with a name', line => {
	expect(cookieRequestOf(line, at)).toBeNull();
});

test('any number of digits is a lifetime that JSON can write', () => {
	expect(lifetime(`a=b; Max-Age=${'9'.repeat(400)}`)).toBe(Number.MAX_SAFE_INTEGER);
	expect(lifetime(`a=b; Max-Age=-${'9'.repeat(400)}`)).toBe(-Number.MAX_SAFE_INTEGER);
});

const long = fc.constantFrom('x'.repeat(5000), '9'.repeat(400), `.${'a.'.repeat(3000)}no`);
const word = fc.oneof(
	fc.string({unit: 'binary'}),
	long,
	fc.constantFrom('Tue, 24 Nov 2026 12:00:00 GMT', '__proto__', '-0'),
);
const attribute = fc.constantFrom(
	'Domain',
	'max-age',
	'EXPIRES',
	'SameSite',
	'Secure',
	'__proto__',
	'name',
	'value',
	'toString',
);
const nearly = fc
	.tuple(word, word, fc.array(fc.tuple(attribute, word).map(([key, value]) => `${key}=${value}`)))
	.map(([name, value, rest]) => [`${name}=${value}`, ...rest].join(';'));

test('no line makes it throw; what comes of it is small, plain, and what a page may say', () => {
	let read = 0;
	fc.assert(
		fc.property(fc.oneof(word, nearly), line => {
			const cookie = cookieRequestOf(line, at);
			if (!cookie) return;
			read += 1;
			expect(JSON.parse(JSON.stringify(cookie))).toEqual(cookie);
			expect([cookie.name, cookie.domain ?? '', cookie.sameSite].every(text => text.length <= 256)).toBe(true);
			const seen = {kind: 'cookie-written', at, cookie, page: 'https://butikk.example/', script: null};
			expect(isPageWord(seen)).toBe(true);
		}),
		{numRuns: 2000},
	);
	expect(read).toBeGreaterThan(500);
});
