import type {Vendor} from '../vendor.ts';

export const linkpulse: Vendor = {
	id: 'linkpulse',
	name: 'Linkpulse',
	owner: 'linkpulse',
	category: 'analytics',
	tracks: true,
	requests: [{host: 'lp4.io'}],
	cookies: [
		{name: '_lp4_u', party: 'first', purpose: 'analytics'},
		{name: '_lp4_c', party: 'first', purpose: 'analytics'},
	],
	aliases: ['Link Pulse'],
	sources: ['https://linkpulse.com/'],
};
