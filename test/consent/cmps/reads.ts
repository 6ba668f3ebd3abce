import {expect, it} from 'vitest';
import type {ConsentState} from '../../../src/consent/index.ts';
import {cmpById, decode} from '../../../src/consent/index.ts';

/** What a platform keeps, and what it means. `granted` where the purposes matter. */
export type Reading = readonly [cmp: string, raw: string, state: ConsentState, granted?: readonly string[]];

/** Tests each of them; published values were found so in public pages and code, built ones follow the published format. */
export function reads(readings: readonly Reading[]): void {
	const cases = readings.map(([cmp, raw, state, granted]) => ({cmp, raw, state, granted}));
	it.each(cases)('$cmp reads $raw as $state', ({cmp, raw, state, granted}) => {
		const decision = decode({signal: 'cmp-cookie', cmp, raw});
		expect(decision.state).toBe(state);
		if (granted) expect(decision.granted).toEqual(granted);
	});

	it.each([...new Set(readings.map(([cmp]) => cmp))])('%s leaves what is not its own to others', cmp => {
		const strangers = [
			'',
			'true; x=1',
			'{}',
			'[]',
			'{"a":{"b":true}}',
			'CookieConsent=1',
			'bm9wZQ==',
			'%',
			'GA1.2.3.4',
		];
		for (const raw of strangers) {
			expect([raw, cmpById(cmp)?.read(raw)]).toEqual([raw, {state: 'unknown', granted: [], denied: []}]);
		}
	});
}

export const base64 = (value: unknown) => btoa(JSON.stringify(value));
export const encoded = (value: unknown) => encodeURIComponent(JSON.stringify(value));
