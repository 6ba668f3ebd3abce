import fc from 'fast-check';
import {expect, test} from 'vitest';
import {cookieRequestOf} from '../../src/webext/cookie-request.ts';

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

test('no line makes it throw', () => {
	fc.assert(
		fc.property(fc.string(), line => {
			cookieRequestOf(line, at);
		}),
	);
});
