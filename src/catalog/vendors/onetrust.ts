import type {Vendor} from '../vendor.ts';

export const onetrust: Vendor = {
	id: 'onetrust',
	name: 'OneTrust',
	owner: 'onetrust',
	category: 'consent',
	tracks: false,
	requests: [
		{host: ['cookielaw.org', 'onetrust.com', 'onetrust.io', 'cookiepro.com', 'optanon.blob.core.windows.net']},
		{host: ['cookielaw.org', 'onetrust.com'], path: '/request/v1/consentreceipts', beacon: true},
	],
	cookies: [
		{name: 'OptanonConsent', party: 'first', purpose: 'essential'},
		{name: 'OptanonAlertBoxClosed', party: 'first', purpose: 'essential'},
		{name: 'eupubconsent-v2', party: 'first', purpose: 'essential'},
		{name: 'OTAdditionalConsentString', party: 'first', purpose: 'essential'},
	],
	aliases: ['One Trust', 'CookiePro'],
	formerNames: ['Optanon'],
	sources: [
		'https://my.onetrust.com/s/article/UUID-2dc719a8-4be5-8d16-1dc8-c7b4147b88e0',
		'https://www.onetrust.com/cookie-policy/',
	],
};
