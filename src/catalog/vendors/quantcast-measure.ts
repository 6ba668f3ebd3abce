import {month} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

export const quantcastMeasure: Vendor = {
	id: 'quantcast-measure',
	name: 'Quantcast Measure',
	owner: 'quantcast',
	category: 'analytics',
	tracks: true,
	requests: [
		{host: ['secure.quantserve.com', 'quantcount.com']},
		{host: ['quantserve.com', 'pixel.quantcount.com'], beacon: true},
	],
	cookies: [
		{name: '__qca', party: 'first', lifetime: 13 * month, purpose: 'advertising'},
		{name: 'mc', party: 'third', domains: ['quantserve.com'], lifetime: 13 * month, purpose: 'advertising'},
	],
	aliases: ['Quantcast Advertise', 'quantserve.com'],
	evidence: ['a', 'event'],
	sources: ['https://www.quantcast.com/legal/cookies/', 'https://ak.quantcast.com/faq/quantcast-services/'],
};
