import {year} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

/** What Drip calls Onsite today: the same script and cookies. */
export const sleeknote: Vendor = {
	id: 'sleeknote',
	name: 'Sleeknote',
	owner: 'drip',
	category: 'email-marketing',
	tracks: true,
	requests: [{host: 'sleeknote.com'}],
	cookies: [
		{name: '_sn_n', party: 'first', lifetime: year, purpose: 'personalisation'},
		{name: '_sn_a', party: 'first', lifetime: year, purpose: 'analytics'},
		{name: '_sn_m', party: 'first', lifetime: year, purpose: 'advertising'},
	],
	aliases: ['Drip Onsite'],
	sources: [
		'https://help.drip.com/hc/en-us/articles/6908047799437-What-Cookies-do-Onsite-Campaigns-Place-in-My-Browser',
	],
};
