import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {undecided} from '../../src/consent/consent.ts';
import {cmps, consentInterfaces, decode, type Decision} from '../../src/consent/index.ts';

const kinds = [
	{signal: 'tcf'},
	{signal: 'gpp'},
	{signal: 'google-consent-mode'},
	...[...cmps, ...consentInterfaces].map(({id}) => ({signal: 'cmp-api', cmp: id}) as const),
] as const;
type Kind = (typeof kinds)[number];
const nameOf = (kind: Kind) => ('cmp' in kind ? kind.cmp : kind.signal);

const states = ['unknown', 'pending', 'rejected', 'partial', 'accepted'];

function expectSound({state, granted, denied, vendors, details}: Decision): void {
	expect(states).toContain(state);
	for (const purpose of [...granted, ...denied]) expect(typeof purpose).toBe('string');
	const counts = vendors ? [vendors.granted, vendors.denied ?? 0, vendors.interests ?? 0] : [];
	for (const count of counts) expect(Number.isInteger(count) && count >= 0).toBe(true);
	for (const value of Object.values(details ?? {})) expect(['string', 'number', 'boolean']).toContain(typeof value);
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** Like a string of a standard, as far as its beginning goes. */
const almost = fc
	.tuple(
		fc.constantFrom(
			'',
			'C',
			'COtybn4PA_zT4KjACBENAPCIAE',
			'DBABMA~',
			'DBACNYA~',
			'DBABLA~B',
			'1~',
			'2~',
			'13',
			'G1',
			'1Y',
			'gcd=',
		),
		fc.string({unit: fc.constantFrom(...alphabet, '.', '~', '=', '&'), maxLength: 300}),
	)
	.map(parts => parts.join(''));
const polluted = fc
	.dictionary(
		fc.oneof(
			fc.string({maxLength: 8}),
			fc.constantFrom('__proto__', 'constructor', 'command', 'ad_storage', 'consent'),
		),
		fc.oneof(fc.jsonValue(), fc.constantFrom('granted', 'denied', 'update', 'default', true, {})),
	)
	.map(value => JSON.stringify(value));
const anything = fc.oneof(fc.string({unit: 'binary'}), fc.json(), almost, polluted);

describe.each(kinds.map(kind => [nameOf(kind), kind] as const))('%s', (_, kind) => {
	it('bears anything', () => {
		fc.assert(
			fc.property(anything, raw => {
				expectSound(decode({...kind, raw}));
			}),
			{numRuns: 200},
		);
		expect(Object.prototype).not.toHaveProperty('ad_storage');
	});

	it('takes time in proportion to what it reads', () => {
		for (const piece of pieces) {
			const [short, long] = [piece.repeat(1500 / piece.length), piece.repeat(60_000 / piece.length)];
			const times = [short, long].map(raw => best(() => decode({...kind, raw})));
			// 40 times as long; a square would be 1600 times.
			expect(times[1], piece).toBeLessThan(200 * (times[0]! + 0.05));
		}
	});
});

const pieces = [
	...['A', '_', '~', '.', '-', '1', '{', '[', '"', '%', '=', ' ', '\\', 'a1', '1.', '~1', '.A', '%2', 'a=1;', 'a=1&'],
	...['{"a":', '"a":true,', 'true,', 'consent=', 'C0001:1,', 'DBABMA~', 'not necessary ', 'cookie_cat_'],
];

/** ms */
function best(work: () => unknown): number {
	const times = Array.from({length: 3}, () => {
		const from = performance.now();
		work();
		return performance.now() - from;
	});
	return Math.min(...times);
}

it('a signal of nobody known says nothing', () => {
	expect(decode({signal: 'cmp-api', raw: '1YNN'})).toBe(undecided);
	expect(decode({signal: 'cmp-api', cmp: 'constructor', raw: '1YNN'})).toBe(undecided);
});
