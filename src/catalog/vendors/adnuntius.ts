import {day} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

export const adnuntius: Vendor = {
	id: 'adnuntius',
	name: 'Adnuntius',
	owner: 'adnuntius',
	category: 'advertising',
	tracks: true,
	requests: [{host: ['adnuntius.com', 'adnuntius.delivery']}, {host: 'data.adnuntius.com', beacon: true}],
	cookies: [
		{
			name: 'usi',
			party: 'third',
			domains: ['adnuntius.com', 'adnuntius.delivery'],
			lifetime: 30 * day,
			purpose: 'advertising',
		},
	],
	storage: ['adn.metaData'],
	sources: ['https://docs.adnuntius.com/other-useful-information/identification-and-privacy/privacy-details'],
};
