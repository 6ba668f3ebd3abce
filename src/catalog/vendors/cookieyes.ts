import {year} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

/** As a service and, most often, as a plugin for WordPress. */
export const cookieyes: Vendor = {
	id: 'cookieyes',
	name: 'CookieYes',
	owner: 'cookieyes',
	category: 'consent',
	tracks: false,
	requests: [
		{host: ['cookieyes.com', 'cdn-cookieyes.com']},
		{host: 'log.cookieyes.com', beacon: true},
		{mark: '/plugins/cookie-law-info/'},
	],
	cookies: [
		{name: 'cookieyes-consent', party: 'first', lifetime: year, purpose: 'essential'},
		{name: 'cookieyesID', party: 'first', purpose: 'essential'},
		{
			name: 'cookieyes-*',
			rest: /^(necessary|functional|analytics|performance|advertisement|other|session-consent)$/,
			party: 'first',
			purpose: 'essential',
		},
		{name: 'cky-consent', party: 'first', purpose: 'essential'},
		{name: 'cky-action', party: 'first', purpose: 'essential'},
		{name: 'viewed_cookie_policy', party: 'first', purpose: 'essential'},
		{name: 'cookielawinfo-checkbox-*', party: 'first', purpose: 'essential'},
		{name: 'CookieLawInfoConsent', party: 'first', purpose: 'essential'},
	],
	aliases: ['CookieLawInfo'],
	sources: [
		'https://www.cookieyes.com/cookies-installed-by-cookieyes-and-their-purposes/',
		'https://www.webtoffee.com/docs/gdpr-legacy/cookies-in-gdpr-cookie-consent-plugin/',
	],
};
