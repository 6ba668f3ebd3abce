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

describe('a command’s settings', () => {
	it('are kept beside the purposes', () => {
		expect(
			command('default', {
				...{ad_storage: 'denied', wait_for_update: 500, region: ['NO', 'US-CA'], url_passthrough: true},
				...{ads_data_redaction: false, currency: 'NOK'},
			}),
		).toEqual({
			state: 'pending',
			granted: [],
			denied: ['ad_storage'],
			details: {wait_for_update: 500, region: 'NO US-CA', ads_data_redaction: false, url_passthrough: true},
		});
	});

	it('of a kind nobody expects are left out', () => {
		expect(command('update', {ad_storage: 'granted', region: {a: 1}, wait_for_update: null})).toEqual({
			state: 'accepted',
			granted: ['ad_storage'],
			denied: [],
		});
	});
});

describe('what a request says of consent', () => {
	it('is read together: gcd first, the rest where it says nothing', () => {
		expect(read('gcs=G101&gcd=13l3n3p2q5l1&npa=1&dma=1&dma_cps=sypham')).toEqual({
			state: 'partial',
			granted: ['analytics_storage'],
			denied: ['ad_user_data', 'ad_personalization', 'ad_storage'],
			details: {npa: true, dma: true, sharedBetween: 'search youtube play shopping ads maps'},
		});
	});

	it('is not much without consent mode', () => {
		expect(read('gcd=13l3l3l2l1&npa=0&dma=0&dma_cps=-')).toEqual({
			state: 'unknown',
			granted: [],
			denied: [],
			details: {npa: false, dma: false, sharedBetween: ''},
		});
	});
});

const purposes = ['ad_storage', 'analytics_storage', 'ad_user_data', 'ad_personalization'];
const granting = ['t', 'r', 'n', 'v'];
const refusing = ['p', 'q', 'm', 'u'];

it('any gcs and gcd is read back as it was written', () => {
	fc.assert(
		fc.property(
			fc.array(fc.constantFrom('l', ...granting, ...refusing), {minLength: 4, maxLength: 4}),
			fc.array(fc.constantFrom(1, 2, 3, 5), {minLength: 5, maxLength: 5}),
			(letters, numbers) => {
				const raw = `1${numbers[4]}${letters.map((letter, index) => `${letter}${numbers[index]}`).join('')}l1`;
				const {granted, denied, state} = read(raw);
				const of = (kind: readonly string[]) => purposes.filter((_, index) => kind.includes(letters[index]!));
				expect([granted, denied]).toEqual([of(granting), of(refusing)]);
				const isUpdated = letters.some(letter => /[qmurnv]/.test(letter));
				const isSet = letters.some(letter => letter !== 'l');
				expect(state === 'pending').toBe(isSet && !isUpdated);
				expect(state === 'unknown').toBe(!isSet);
			},
		),
	);
	fc.assert(
		fc.property(fc.constantFrom('0', '1', '-'), fc.constantFrom('0', '1', '-'), (ads, analytics) => {
			const {granted, denied} = read(`G1${ads}${analytics}`);
			const of = (sign: string) => [
				...(ads === sign ? [purposes[0]] : []),
				...(analytics === sign ? [purposes[1]] : []),
			];
			expect([granted, denied]).toEqual([of('1'), of('0')]);
		}),
	);
});

it('takes garbage for no decision', () => {
	fc.assert(
		fc.property(fc.oneof(fc.string(), fc.json()), raw => {
			expect(read(raw).state).toBe('unknown');
		}),
	);
});
