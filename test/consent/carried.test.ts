import fc from 'fast-check';
import {expect, it} from 'vitest';
import {decode, signalsCarried} from '../../src/consent/index.ts';

const tcf = 'COtybn4PA_zT4KjACBENAPCIAEBAAECAAIAAAAAAAAAA';

it('a request carries the strings of the standards', () => {
	const url = `https://ads.example/sync?gdpr=1&gdpr_consent=${tcf}&gpp=DBABLA~BVQqAAAAAgA.QA&us_privacy=1YNN&addtl_consent=2~1.35~dv.9#x`;
	expect(signalsCarried(url)).toEqual([
		{signal: 'tcf', raw: tcf},
		{signal: 'gpp', raw: 'DBABLA~BVQqAAAAAgA.QA'},
		{signal: 'cmp-api', cmp: 'us-privacy', raw: '1YNN'},
		{signal: 'cmp-api', cmp: 'google-additional-consent', raw: '2~1.35~dv.9'},
	]);
});

it('Google’s parameters are read together, between semicolons too', () => {
	const [signal] = signalsCarried('https://ad.doubleclick.net/activity;gcs=G101;gcd=13l3n3p2q5l1;npa=1;dma_cps=sypham');
	expect(signal).toEqual({
		signal: 'google-consent-mode',
		raw: 'gcs=G101&gcd=13l3n3p2q5l1&npa=1&dma_cps=sypham',
	});
	expect(decode(signal!).granted).toEqual(['analytics_storage']);
	expect(signalsCarried('https://shop.example/?npa=1&dma=2')).toEqual([]);
});

it('Microsoft’s letter is its own', () => {
	expect(signalsCarried('https://bat.bing.com/action/0?ti=1&asc=D')).toEqual([
		{signal: 'cmp-api', cmp: 'microsoft-uet', raw: 'asc=D'},
	]);
	expect(signalsCarried('https://shop.example/list?sort=price&asc=D')).toEqual([]);
});

it('what a company has not filled in says nothing', () => {
	const [signal] = signalsCarried('https://ads.example/?gdpr_consent=${GDPR_CONSENT_755}');
	expect(decode(signal!).state).toBe('unknown');
});

it('any address can be looked at', () => {
	fc.assert(
		fc.property(fc.oneof(fc.webUrl({withQueryParameters: true}), fc.string()), url => {
			signalsCarried(url).forEach(signal => decode(signal));
		}),
	);
});
