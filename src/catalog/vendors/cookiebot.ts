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
		{name: 'CookieConsent', party: 'first', purpose: 'essential'},
		{name: 'CookieConsentBulkTicket', party: 'third', domains: ['cookiebot.com'], purpose: 'essential'},
		{name: 'CookieConsentBulkSetting-*', party: 'first', purpose: 'essential'},
	],
	aliases: ['Cookie Bot', 'Cybot A/S'],
	evidence: ['cbid', 'renew'],
	sources: ['https://www.cookiebot.com/en/cookie-declaration/', 'https://support.cookiebot.com/hc/en-us'],
};
