import {year} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

export const bidswitch: Vendor = {
	id: 'bidswitch',
	name: 'BidSwitch',
	owner: 'criteo',
	category: 'advertising',
	tracks: true,
	requests: [{host: 'bidswitch.net', beacon: true}],
	cookies: [
		{name: 'tuuid', party: 'third', domains: ['bidswitch.net'], lifetime: year, purpose: 'advertising'},
		{name: 'tuuid_lu', party: 'third', domains: ['bidswitch.net'], lifetime: year, purpose: 'advertising'},
		{name: 'c', party: 'third', domains: ['bidswitch.net'], lifetime: year, purpose: 'advertising'},
	],
	aliases: ['Bid Switch', 'IPONWEB'],
	sources: ['https://www.iponweb.com/policies-legal/bidswitch-privacy-policy/'],
};
