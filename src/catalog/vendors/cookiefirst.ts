import type {Vendor} from '../vendor.ts';

export const cookiefirst: Vendor = {
	id: 'cookiefirst',
	name: 'CookieFirst',
	owner: 'digital-data-solutions',
	category: 'consent',
	tracks: false,
	requests: [{host: 'cookiefirst.com'}],
	cookies: [{name: 'cookiefirst-consent', party: 'first', purpose: 'essential'}],
	aliases: ['Cookie First'],
	sources: ['https://support.cookiefirst.com/hc/en-us'],
};
