import {day} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

export const connatix: Vendor = {
	id: 'connatix',
	name: 'Connatix',
	owner: 'jwp-connatix',
	category: 'advertising',
	tracks: true,
	requests: [
		{host: 'connatix.com'},
		{host: 'cs.connatix.com', beacon: true},
		{host: 'connatix.com', path: '/tr/', beacon: true},
	],
	cookies: [{name: 'cnx_userId', party: 'first', lifetime: 30 * day, purpose: 'advertising'}],
	sources: ['https://connatix.com/privacy-policy/', 'https://connatix.com/iab-tcf-disclosure.json'],
};
