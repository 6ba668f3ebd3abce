import fc from 'fast-check';
import {expect, test} from 'vitest';
import {carriedIn, learnValue} from '../../src/background/carried-values.ts';
import type {OpenRecord} from '../../src/background/records.ts';

let records = 0;
const record = (): OpenRecord => ({
	...{id: String((records += 1)), tabId: records, mode: 'audit', site: 'butikk.example', away: false},
	...{automated: false, startedAt: 1, policy: 'wanted', asked: [], count: 0},
});

/** Names of cookies that a request to another site carries, of one cookie learnt. */
function carried(value: string, sent: string, domain = '.butikk.example'): readonly string[] {
	const audit = record();
	learnValue(audit, {name: 'id', value, domain});
	return carriedIn(audit, 'maaler.example', `https://maaler.example/i?a=${sent}`);
}

const digits = (length: number) => fc.stringMatching(new RegExp(`^[1-9]\\d{${length - 1}}$`));
// Of letters alone an id may be a word.
const visitorId = fc
	.oneof(
		fc.uuid(),
		digits(12),
		fc.tuple(digits(9), digits(10)).map(parts => parts.join('.')),
		fc.stringMatching(/^[a-f\d]{30}$/),
	)
	.filter(value => /\d\D*\d/.test(value));

test('an id that goes to another site is found, plain or escaped, in the address or the body', () => {
	fc.assert(
		fc.property(visitorId, value => {
			expect(carried(value, value)).toEqual(['id']);
			expect(carried(`GA1.1.${value}.1700000000`, `${value}.1700000000`), 'without its beginning').toEqual(['id']);
			expect(carried(`${value}|a`, encodeURIComponent(`${value}|a`))).toEqual(['id']);
			const audit = record();
			learnValue(audit, {name: 'id', value, domain: 'www.butikk.example'});
			expect(carriedIn(audit, 'maaler.example', 'https://maaler.example/', `{"a":"${value}"}`)).toEqual(['id']);
			expect(carriedIn(audit, 'www.butikk.example', `https://www.butikk.example/?a=${value}`), 'its own').toEqual([]);
			expect(carriedIn({...audit, mode: 'visit'}, 'maaler.example', `https://maaler.example/?a=${value}`)).toEqual([]);
			expect(carried(value, value, 'annen.example'), 'another site’s cookie').toEqual([]);
		}),
		{numRuns: 200},
	);
});

const setting = fc.oneof(
	fc.constantFrom('true', 'nb-NO', 'dark-theme-v2', 'accepted', 'nb_NO.UTF-8', '2026', '1', 'NOK', 'a'.repeat(513)),
	fc.stringMatching(/^[a-z-]{1,40}$/),
	fc.stringMatching(/^\d{1,9}$/),
	fc.json({maxDepth: 1}).filter(text => /[{[" ]/.test(text)),
);

test('settings, words, short numbers and whole objects never count', () => {
	fc.assert(
		fc.property(setting, value => {
			expect(carried(value, value)).toEqual([]);
			expect(carried(value, encodeURIComponent(value))).toEqual([]);
		}),
		{numRuns: 500},
	);
});

test('whatever a cookie and a request say, nothing throws, and no more is told than was learnt', () => {
	const text = fc.oneof(
		fc.string({unit: 'binary'}),
		fc.constantFrom('\ud800'.repeat(20), '__proto__', '1.'.repeat(200)),
	);
	const cookies = fc.array(
		fc.record({name: text, value: fc.oneof(text, visitorId), domain: fc.oneof(text, fc.domain())}),
	);
	fc.assert(
		fc.property(cookies, text, text, text, (cookies, host, url, body) => {
			const audit = record();
			cookies.forEach(cookie => learnValue(audit, cookie));
			const names = carriedIn(audit, host, url, body);
			expect(new Set(names).size).toBe(names.length);
			expect(names.every(name => cookies.some(cookie => cookie.name === name))).toBe(true);
		}),
		{numRuns: 500},
	);
});

test('a site with ten thousand cookies costs a request no more than one with three hundred', () => {
	const audit = record();
	for (let n = 0; n < 10_000; n++) {
		learnValue(audit, {name: `c${n}`, value: `1234567890${n}`, domain: 'butikk.example'});
	}
	const all = Array.from({length: 10_000}, (_, n) => `1234567890${n};`).join('');
	expect(carriedIn(audit, 'maaler.example', all).length).toBeLessThanOrEqual(300);
});
