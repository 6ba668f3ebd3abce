import {day} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

export const triplelift: Vendor = {
	id: 'triplelift',
	name: 'TripleLift',
	owner: 'triplelift',
	category: 'advertising',
	tracks: true,
	requests: [{host: '3lift.com'}, {host: 'eb2.3lift.com', beacon: true}],
	cookies: [{name: 'tluid', party: 'third', domains: ['3lift.com'], lifetime: 90 * day, purpose: 'advertising'}],
	aliases: ['Triple Lift', '3lift.com'],
	sources: ['https://triplelift.com/privacy/'],
};
