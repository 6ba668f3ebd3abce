import {day} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

export const vanillaCookieconsent: Vendor = {
	id: 'vanilla-cookieconsent',
	name: 'CookieConsent (Orest Bida)',
	owner: 'orest-bida',
	category: 'consent',
	tracks: false,
	requests: [
		{host: 'cdn.jsdelivr.net', path: '/gh/orestbida/cookieconsent@'},
		{host: 'cdn.jsdelivr.net', path: '/npm/vanilla-cookieconsent@'},
		{host: 'unpkg.com', path: '/vanilla-cookieconsent@'},
		{mark: 'vanilla-cookieconsent'},
	],
	cookies: [{name: 'cc_cookie', party: 'first', lifetime: 182 * day, purpose: 'essential'}],
	storage: ['cc_cookie'],
	aliases: ['vanilla-cookieconsent'],
	sources: [
		'https://cookieconsent.orestbida.com/reference/configuration-reference.html',
		'https://www.npmjs.com/package/vanilla-cookieconsent',
	],
};
