import {describe, expect, it} from 'vitest';
import {isConsentCookie} from '../../../src/consent/index.ts';
import {tcStringOf as tcString} from '../tc-string.ts';
import {encoded, reads} from './reads.ts';

const sitevision = (granted: string, denied: string) => `${btoa(granted)}.${btoa(denied)}`;
const termsfeed = (functionality: boolean, targeting: boolean) =>
	encoded({'strictly-necessary': true, functionality, tracking: functionality, targeting});
const everything = tcString([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);

describe('a part of a site’s own system', () => {
	reads([
		['cookieman', 'mandatory|marketing', 'accepted', ['mandatory', 'marketing']],
		['cookieman', 'mandatory%7Cmarketing', 'accepted'],
		['cookieman', 'mandatory|statistics', 'partial'],
		['cookieman', 'mandatory', 'rejected'],
		['cookieman', "{stamp:'x',necessary:true,marketing:true}", 'unknown'],
		['cookieman', '-1', 'unknown'],
		['cookies-drupal', encoded({functional: true, analytics: true, video: true}), 'accepted'],
		['cookies-drupal', encoded({functional: true, analytics: false, video: false}), 'rejected', ['necessary']],
		['cookies-drupal', encoded({analytics: true, video: false}), 'partial'],
		['sitevision', sitevision('nmstat,readspeakersettings', ''), 'accepted', ['nmstat', 'readspeakersettings']],
		['sitevision', sitevision('', 'nmstat,readspeakersettings'), 'rejected'],
		['sitevision', encodeURIComponent(sitevision('nmstat', 'readspeakersettings')), 'partial'],
		['sitevision', '.', 'unknown'],
		['sitevision', 'true', 'unknown'],
		['silktide', 'stcm.consent.necessary=true; stcm.consent.analytics=true; stcm.consent.marketing=true', 'accepted'],
		[
			'silktide',
			'silktideCookieChoice_necessary=true; silktideCookieChoice_analytics=false',
			'rejected',
			['necessary'],
		],
		['silktide', 'silktideCookieChoice_analytics=true; silktideCookieChoice_advertising=false', 'partial'],
		['termsfeed', termsfeed(true, true), 'accepted'],
		['termsfeed', termsfeed(false, false), 'rejected'],
		['termsfeed', termsfeed(true, false), 'partial'],
		[
			'adopt',
			JSON.stringify({ad_storage: 'granted', analytics_storage: 'granted', security_storage: 'granted'}),
			'accepted',
		],
		[
			'adopt',
			JSON.stringify({ad_storage: 'denied', analytics_storage: 'denied', security_storage: 'granted'}),
			'rejected',
		],
		['adopt', JSON.stringify({marketing: false, statistics: true}), 'partial'],
		['gravito', encoded({TCString: everything, NonTCFVendors: []}), 'accepted'],
		['gravito', encoded({TCString: tcString([])}), 'rejected'],
		['ezoic', everything, 'accepted'],
		['ezoic', tcString([1]), 'partial'],
		['openli', 'true', 'unknown'],
	]);
});

it('a name two platforms have is that of the one more sites have', () => {
	expect(isConsentCookie('CookieConsent')).toBe('cookiebot');
});
