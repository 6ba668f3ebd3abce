import type {Vendor} from '../vendor.ts';

export const realCookieBanner: Vendor = {
	id: 'real-cookie-banner',
	name: 'Real Cookie Banner',
	owner: 'devowl',
	category: 'consent',
	tracks: false,
	requests: [{mark: '/plugins/real-cookie-banner'}, {mark: '/wp-json/real-cookie-banner/'}],
	cookies: [
		{name: 'real_cookie_banner', party: 'first', purpose: 'essential'},
		{name: 'real_cookie_banner-*', party: 'first', purpose: 'essential'},
	],
	sources: ['https://devowl.io/rcb/data-processing/'],
};
