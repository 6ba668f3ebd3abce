import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {undecided} from '../../src/consent/consent.ts';
import {consentInterfaces, decode, isConsentCookie, isPlatforms} from '../../src/consent/index.ts';

const read = (cmp: string, raw: string) => decode({signal: 'cmp-api', cmp, raw});

describe('Google’s additional consent string', () => {
	const of = (raw: string) => read('google-additional-consent', raw);

	// The examples of https://support.google.com/admanager/answer/9681920
	it('counts providers with consent, and from version 2 on those shown without it', () => {
		expect(of('1~1.35.41.101')).toEqual({...undecided, vendors: {granted: 4, denied: null}, details: {version: 1}});
		expect(of('2~1.35.41.101~dv.9.21.81')).toEqual({
			...undecided,
			vendors: {granted: 4, denied: 3},
			details: {version: 2},
		});
	});

	it('may name nobody', () => {
		expect(of('1~').vendors).toEqual({granted: 0, denied: null});
		expect(of('2~~dv.').vendors).toEqual({granted: 0, denied: 0});
		expect(of('2~~dv.70.89').vendors).toEqual({granted: 0, denied: 2});
	});

	it('is read back as it was written, whoever is in it', () => {
		const ids = fc.uniqueArray(fc.integer({min: 1, max: 40_000}), {maxLength: 300});
		fc.assert(
			fc.property(ids, ids, (granted, denied) => {
				expect(of(`2~${granted.join('.')}~dv.${denied.join('.')}`).vendors).toEqual({
					granted: granted.length,
					denied: denied.length,
				});
			}),
		);
	});
});

describe('the US privacy string', () => {
	const of = (raw: string) => read('us-privacy', raw);

	// Examples of IAB Tech Lab's specification of the string.
	it('tells an opt-out, and that none was made is no yes', () => {
		expect(of('1YYN')).toEqual({state: 'rejected', granted: [], denied: ['sale'], details: {notice: true}});
		expect(of('1YNN')).toEqual({state: 'unknown', granted: ['sale'], denied: [], details: {notice: true}});
		expect(of('1---')).toEqual({...undecided, details: {notice: false}});
	});

	it('is four letters of its own and nothing else', () => {
		const letter = fc.constantFrom('Y', 'N', '-', 'y', 'n', 'X', '', '1');
		fc.assert(
			fc.property(fc.constantFrom('1', '2', ''), letter, letter, letter, (version, ...letters) => {
				const isOne = version === '1' && letters.every(it => /^[yn-]$/i.test(it));
				expect(of(version + letters.join('')) !== undecided).toBe(isOne);
			}),
		);
	});
});

describe('Microsoft UET', () => {
	it('is told a start and a choice, as Google is', () => {
		expect(read('microsoft-uet', '{"command":"default","ad_storage":"denied"}').state).toBe('pending');
		expect(read('microsoft-uet', '{"command":"update","ad_storage":"granted"}').state).toBe('accepted');
		expect(read('microsoft-uet', '{"command":"update","ad_storage":"denied"}').state).toBe('rejected');
	});

	it('carries a letter, which does not say who chose it', () => {
		expect(read('microsoft-uet', 'asc=G')).toEqual({...undecided, granted: ['ad_storage']});
		expect(read('microsoft-uet', 'D')).toEqual({...undecided, denied: ['ad_storage']});
	});
});

describe('Microsoft Clarity', () => {
	const of = (told: object) => read('microsoft-clarity', JSON.stringify(told));

	it('is told of two kinds of storage, or of all', () => {
		expect(of({ad_Storage: 'granted', analytics_Storage: 'granted'}).state).toBe('accepted');
		expect(of({ad_Storage: 'denied', analytics_Storage: 'granted'})).toEqual({
			state: 'partial',
			granted: ['analytics_storage'],
			denied: ['ad_storage'],
		});
		expect(of({consent: true})).toEqual({state: 'accepted', granted: ['analytics_storage'], denied: []});
	});

	it('hears a refusal and a careful start in the same words', () => {
		expect(of({ad_Storage: 'denied', analytics_Storage: 'denied'}).state).toBe('unknown');
		expect(of({consent: false})).toEqual({...undecided, denied: ['analytics_storage']});
	});
});

describe('the pixels of Meta and TikTok', () => {
	it('hear a yes, and a no that is only how things stand', () => {
		expect(read('meta-pixel', 'grant')).toEqual({state: 'accepted', granted: ['marketing'], denied: []});
		expect(read('meta-pixel', 'revoke')).toEqual({...undecided, denied: ['marketing']});
		expect(read('tiktok-pixel', 'grantConsent').state).toBe('accepted');
	});

	it('but TikTok tells to wait from a no', () => {
		expect(read('tiktok-pixel', 'holdConsent').state).toBe('pending');
		expect(read('tiktok-pixel', 'revokeConsent').state).toBe('rejected');
	});
});

it('what a site tells a company is not what a platform recorded', () => {
	for (const {id} of consentInterfaces) expect(isPlatforms({signal: 'cmp-api', cmp: id}), id).toBe(false);
	expect(isPlatforms({signal: 'google-consent-mode'})).toBe(false);
	expect(isPlatforms({signal: 'tcf'})).toBe(true);
	expect(isPlatforms({signal: 'cmp-cookie', cmp: 'klaro'})).toBe(true);
});

it('cookies of the standards are cookies of consent', () => {
	expect(isConsentCookie('usprivacy')).toBe('us-privacy');
	expect(isConsentCookie('addtl_consent')).toBe('google-additional-consent');
	expect(isConsentCookie('OTGPPConsent')).toBe('gpp');
});
