import {month} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

export const tawkTo: Vendor = {
	id: 'tawk-to',
	name: 'tawk.to',
	owner: 'tawk-to',
	category: 'customer-interaction',
	tracks: false,
	requests: [{host: 'tawk.to'}],
	cookies: [
		{name: 'twk_uuid_*', rest: /^[0-9a-f]{24}$/, party: 'first', lifetime: 6 * month, purpose: 'personalisation'},
		{name: 'tawk_uuid_*', party: 'first', lifetime: 6 * month, purpose: 'personalisation'},
		{name: 'twk_idm_key', party: 'first', lifetime: 'session', purpose: 'essential'},
		{name: 'TawkConnectionTime', party: 'first', lifetime: 'session', purpose: 'personalisation'},
		{name: 'tawkUUID', party: 'third', domains: ['tawk.to'], lifetime: 6 * month, purpose: 'personalisation'},
		{name: 'Tawk_*', rest: /^[0-9a-f]{12,24}$/, party: 'first', lifetime: 6 * month, purpose: 'personalisation'},
	],
	storage: ['twk_*'],
	aliases: ['tawk'],
	sources: ['https://help.tawk.to/article/what-are-tawkto-cookies-and-what-do-they-do'],
};
