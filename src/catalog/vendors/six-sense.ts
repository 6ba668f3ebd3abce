import {day, hour, year} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

export const sixSense: Vendor = {
	id: 'six-sense',
	name: '6sense',
	owner: 'six-sense',
	category: 'advertising',
	tracks: true,
	requests: [
		{
			host: ['6sc.co', 'epsilon.6sense.com', 'epsilon-cloudfront.6sense.com', 'epsilon-globalaccelerator.6sense.com'],
			beacon: true,
		},
		{host: 'j.6sc.co'},
	],
	cookies: [
		{name: '_gd_visitor', party: 'first', lifetime: 2 * year + 12 * hour, purpose: 'analytics'},
		{name: '_gd_svisitor', party: 'first', lifetime: 2 * year + 12 * hour, purpose: 'analytics'},
		{name: '_gd_session', party: 'first', lifetime: 4 * hour, purpose: 'analytics'},
		{name: '_an_uid', party: 'first', lifetime: 7 * day, purpose: 'advertising'},
		{name: '_6si_cid', party: 'first', lifetime: 4 * hour, purpose: 'advertising'},
		{name: '6suuid', party: 'third', domains: ['6sc.co'], lifetime: 2 * year + 12 * hour, purpose: 'advertising'},
	],
	storage: ['_6senseCompanyDetails', '_6signalTTL'],
	aliases: ['6sc.co'],
	sources: ['https://support.6sense.com/docs/6sense-cookies-and-browser-storage'],
};
