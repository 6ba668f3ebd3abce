import type {Vendor} from '../vendor.ts';

export const cookieScript: Vendor = {
	id: 'cookie-script',
	name: 'CookieScript',
	owner: 'objectis',
	category: 'consent',
	tracks: false,
	requests: [{host: 'cookie-script.com'}],
	cookies: [{name: 'CookieScriptConsent', party: 'first', purpose: 'essential'}],
	aliases: ['Cookie-Script'],
	sources: ['https://cookie-script.com/'],
};
