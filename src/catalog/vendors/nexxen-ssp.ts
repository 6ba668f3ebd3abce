import {year} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

export const nexxenSsp: Vendor = {
	id: 'nexxen-ssp',
	name: 'Nexxen SSP',
	owner: 'nexxen',
	category: 'advertising',
	tracks: true,
	requests: [
		{host: ['1rx.io', 'unrulymedia.com', 'burstnet.com', 'rhythmxchange.com']},
		{host: 'sync.1rx.io', beacon: true},
	],
	cookies: [{name: '_rxuuid', party: 'third', domains: ['1rx.io'], lifetime: year, purpose: 'advertising'}],
	aliases: ['1rx.io', 'UnrulyX'],
	formerNames: ['Unruly', 'RhythmOne', 'Rhythm One', 'Burst Media', 'Unruly Media'],
	sources: ['https://unruly.co/legal/privacy/'],
};
