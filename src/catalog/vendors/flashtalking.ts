import {year} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

export const flashtalking: Vendor = {
	id: 'flashtalking',
	name: 'Flashtalking',
	owner: 'mediaocean',
	category: 'advertising',
	tracks: true,
	requests: [
		{host: 'flashtalking.com'},
		{host: 'd9.flashtalking.com', beacon: true},
		{host: 'servedby.flashtalking.com', path: /^\/(?:container|segment|imp|state)\//, beacon: true},
	],
	cookies: [
		{
			name: 'flashtalkingad1',
			party: 'third',
			domains: ['flashtalking.com'],
			lifetime: 2 * year,
			purpose: 'advertising',
		},
	],
	sources: ['https://www.flashtalking.com/privacypolicy/'],
};
