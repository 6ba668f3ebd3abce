import type {Vendor} from '../vendor.ts';

export const cookiehub: Vendor = {
	id: 'cookiehub',
	name: 'CookieHub',
	owner: 'cookiehub',
	category: 'consent',
	tracks: false,
	requests: [{host: ['cookiehub.com', 'cookiehub.net', 'cookiehub.eu']}],
	cookies: [{name: 'cookiehub', party: 'first', purpose: 'essential'}],
	sources: ['https://www.cookiehub.com/cookie-policy'],
};
