import type {Vendor} from '../vendor.ts';

export const queueIt: Vendor = {
	id: 'queue-it',
	name: 'Queue-it',
	owner: 'queue-it',
	category: 'essential',
	tracks: false,
	requests: [{host: 'queue-it.net'}],
	cookies: [
		{name: 'QueueITAccepted-SDFrts345E-V3_*', party: 'first', purpose: 'essential'},
		{name: 'Queue-it', party: 'third', domains: ['queue-it.net'], purpose: 'essential'},
		{name: 'Queue-it-*', party: 'third', domains: ['queue-it.net'], purpose: 'essential'},
	],
	sources: ['https://queue-it.com/privacy-policy/'],
};
