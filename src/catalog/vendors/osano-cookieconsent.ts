import {year} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

/** The free script of 2014 to 2019, once by Silktide and Insites. */
export const osanoCookieconsent: Vendor = {
	id: 'osano-cookieconsent',
	name: 'Cookie Consent (Osano)',
	owner: 'osano',
	category: 'consent',
	tracks: false,
	requests: [
		{host: 'cdnjs.cloudflare.com', path: '/ajax/libs/cookieconsent2/'},
		{host: 'cdn.jsdelivr.net', path: '/npm/cookieconsent@'},
		{host: 'unpkg.com', path: '/cookieconsent@'},
	],
	cookies: [{name: 'cookieconsent_status', party: 'first', lifetime: year, purpose: 'essential'}],
	aliases: ['Cookie Consent by Insites', 'Osano Cookie Consent'],
	sources: ['https://www.npmjs.com/package/cookieconsent'],
};
