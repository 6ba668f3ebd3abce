import {year} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

export const cookiebot: Vendor = {
	id: 'cookiebot',
	name: 'Cookiebot',
	owner: 'usercentrics',
	category: 'consent',
	tracks: false,
	requests: [
		{host: ['cookiebot.com', 'cookiebot.eu']},
		{host: ['imgsct.cookiebot.com', 'imgsct.cookiebot.eu'], beacon: true},
	],
	cookies: [
		{name: 'CookieConsent', party: 'first', lifetime: year, purpose: 'essential'},
		{name: 'CookieConsentBulkTicket', party: 'third', domains: ['cookiebot.com'], purpose: 'essential'},
		{name: 'CookieConsentBulkSetting-*', party: 'first', purpose: 'essential'},
	],
	aliases: ['Cookie Bot', 'Cybot A/S'],
	evidence: ['cbid', 'renew'],
	sources: [
		'https://www.cookiebot.com/en/cookie-declaration/',
		'https://support.cookiebot.com/hc/en-us/articles/360023003294-Cookie-consent-expiration-in-Safari-12-1-and-newer',
	],
};
