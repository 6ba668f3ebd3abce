import type {Vendor} from '../vendor.ts';

/** Counts visits without cookies. Often served through the site's own host, as its makers suggest. */
export const plausible: Vendor = {
	id: 'plausible',
	name: 'Plausible Analytics',
	owner: 'plausible-insights',
	category: 'analytics',
	tracks: true,
	requests: [
		{host: 'plausible.io'},
		{host: 'plausible.io', path: '/api/event', beacon: true},
		{file: 'event', body: /^\s*\{\s*"n"\s*:\s*"[^"]{1,120}"\s*,[^]{0,4000}?"d"\s*:/, beacon: true},
		{file: 'plausible.js'},
	],
	storage: ['plausible_ignore'],
	aliases: ['plausible.io'],
	sources: ['https://plausible.io/docs/events-api', 'https://plausible.io/docs/proxy/introduction'],
};
