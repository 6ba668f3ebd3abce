import {day} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

export const civicCookieControl: Vendor = {
	id: 'civic-cookie-control',
	name: 'Civic Cookie Control',
	owner: 'civic',
	category: 'consent',
	tracks: false,
	requests: [{host: ['civiccomputing.com', 'cookiecontrol.mgr.consensu.org']}],
	cookies: [{name: 'CookieControl', party: 'first', lifetime: 90 * day, purpose: 'essential'}],
	aliases: ['Cookie Control by Civic', 'CookieControl'],
	sources: ['https://www.civicuk.com/cookie-control/documentation/cookies'],
};
