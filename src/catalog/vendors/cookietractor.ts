import {year} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

export const cookietractor: Vendor = {
	id: 'cookietractor',
	name: 'CookieTractor',
	owner: 'obviuse',
	category: 'consent',
	tracks: false,
	requests: [{host: 'cookietractor.com'}],
	cookies: [{name: '_cc_cookieConsent', party: 'first', lifetime: year, purpose: 'essential'}],
	aliases: ['Cookie Tractor'],
	sources: ['https://cookietractor.com/what-cookietractor-stores'],
};
