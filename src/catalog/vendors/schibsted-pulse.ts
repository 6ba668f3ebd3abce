import type {Vendor} from '../vendor.ts';

export const schibstedPulse: Vendor = {
	id: 'schibsted-pulse',
	name: 'Schibsted Pulse',
	owner: 'schibsted',
	category: 'analytics',
	tracks: true,
	requests: [{host: 'pulse.schibsted.com'}, {host: ['collector.schibsted.io', 'cis.schibsted.com'], beacon: true}],
	cookies: [
		{name: '_pulse2data', party: 'first', purpose: 'analytics'},
		{name: '_pulsesession', party: 'first', purpose: 'analytics'},
	],
	aliases: ['Schibsted Tracking'],
	sources: ['https://info.privacy.schibsted.com/en/how-schibsted-uses-cookies/'],
};
