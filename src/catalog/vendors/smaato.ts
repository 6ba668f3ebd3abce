import {day} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

export const smaato: Vendor = {
	id: 'smaato',
	name: 'Smaato',
	owner: 'verve-group',
	category: 'advertising',
	tracks: true,
	requests: [{host: 'smaato.net'}, {host: 's.ad.smaato.net', beacon: true}],
	cookies: [
		{name: 'SCM', party: 'third', domains: ['smaato.net'], lifetime: 21 * day, purpose: 'advertising'},
		{name: 'SCMg', party: 'third', domains: ['smaato.net'], lifetime: 21 * day, purpose: 'advertising'},
	],
	sources: ['https://www.smaato.com/privacy/'],
};
