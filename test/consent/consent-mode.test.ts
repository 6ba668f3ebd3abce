import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {decode} from '../../src/consent/index.ts';

const read = (raw: string) => decode({signal: 'google-consent-mode', raw});
const command = (command: string, settings: Record<string, unknown>) => read(JSON.stringify({command, ...settings}));

describe('a consent mode command', () => {
	it('is never a choice when it is the default, whatever it grants', () => {
		expect(command('default', {ad_storage: 'denied', analytics_storage: 'denied'}).state).toBe('pending');
		expect(command('default', {ad_storage: 'granted', analytics_storage: 'granted'}).state).toBe('pending');
	});

	it('accepts, rejects or does a part of it when it is an update', () => {
		expect(command('update', {ad_storage: 'granted', analytics_storage: 'granted'}).state).toBe('accepted');
		expect(
			command('update', {ad_storage: 'denied', analytics_storage: 'denied', security_storage: 'granted'}).state,
		).toBe('rejected');
		expect(command('update', {ad_storage: 'denied', analytics_storage: 'granted'})).toEqual({
			state: 'partial',
			granted: ['analytics_storage'],
			denied: ['ad_storage'],
		});
	});

	it('is not moved by storage nobody is asked about', () => {
		expect(command('update', {ad_storage: 'denied', functionality_storage: 'granted'}).state).toBe('rejected');
		expect(command('update', {functionality_storage: 'granted'}).state).toBe('unknown');
	});

	it('is read only as default or update', () => {
		expect(command('declare', {ad_storage: 'granted'}).state).toBe('unknown');
		expect(command('update', {wait_for_update: 500}).state).toBe('unknown');
	});
});

describe('gcs', () => {
	it('says what holds, not whether anybody chose it', () => {
		expect(read('G100')).toEqual({state: 'unknown', granted: [], denied: ['ad_storage', 'analytics_storage']});
		expect(read('G101')).toEqual({state: 'unknown', granted: ['analytics_storage'], denied: ['ad_storage']});
		expect(read('G110')).toEqual({state: 'unknown', granted: ['ad_storage'], denied: ['analytics_storage']});
		expect(read('G1--')).toEqual({state: 'unknown', granted: [], denied: []});
	});
});

describe('gcd', () => {
	it('says nothing when consent mode was never set', () => {
		expect(read('13l3l3l3l1l1')).toEqual({state: 'unknown', granted: [], denied: []});
	});

	it('is pending on defaults, granted ones too', () => {
		expect(read('13p3p3p2p5l1').state).toBe('pending');
		expect(read('13t3t3t2t5l1')).toEqual({
			state: 'pending',
			granted: ['ad_storage', 'analytics_storage', 'ad_user_data', 'ad_personalization'],
			denied: [],
		});
	});

	it('tells a choice by the updates', () => {
		expect(read('13r3r3r2r5l1').state).toBe('accepted');
		expect(read('13q3q3q2q5l1').state).toBe('rejected');
		expect(read('11m1n1m1m5')).toEqual({
			state: 'partial',
			granted: ['analytics_storage'],
			denied: ['ad_storage', 'ad_user_data', 'ad_personalization'],
		});
	});
});

it('takes garbage for no decision', () => {
	fc.assert(
		fc.property(fc.oneof(fc.string(), fc.json()), raw => {
			expect(read(raw).state).toBe('unknown');
		}),
	);
});
