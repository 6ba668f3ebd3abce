import {year} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

export const pulsepoint: Vendor = {
	id: 'pulsepoint',
	name: 'PulsePoint',
	owner: 'webmd',
	category: 'advertising',
	tracks: true,
	requests: [{host: ['contextweb.com', 'displaymarketplace.com']}, {host: 'bh.contextweb.com', beacon: true}],
	cookies: [{name: 'V', party: 'third', domains: ['contextweb.com'], lifetime: year, purpose: 'advertising'}],
	aliases: ['Pulse Point'],
	formerNames: ['ContextWeb'],
	sources: ['https://pulsepoint.com/legal/platform-privacy-policy'],
};
