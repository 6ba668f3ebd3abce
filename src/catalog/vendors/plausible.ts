import type {Vendor} from '../vendor.ts';

// Its name first, the page's address, and the site's domains.
const event =
	/^\s*\{\s*"n"\s*:\s*"[^"]{1,120}"\s*,(?=[^]{0,4000}?"u"\s*:\s*"https?:)[^]{0,4000}?"d"\s*:\s*"[\w-]+(?:\.[\w-]+)+[",]/;

/** Counts visits without cookies. Often served through the site's own host, as its makers suggest. */
export const plausible: Vendor = {
	id: 'plausible',
	name: 'Plausible Analytics',
	shortNames: ['Plausible'],
	owner: 'plausible-insights',
	category: 'analytics',
	tracks: true,
	requests: [
		{host: 'plausible.io'},
		{host: 'plausible.io', path: '/api/event', beacon: true},
		{file: 'event', body: event, beacon: true},
		...['plausible.js', 'plausible.min.js'].map(file => ({file, types: ['script', 'other', 'xmlhttprequest', '']})),
		// A script made for one site, served on under the name it came with.
		{mark: '/pa-', path: /\/pa-[\w-]{21}\.js$/},
	],
	storage: ['plausible_ignore'],
	aliases: ['plausible.io'],
	sources: ['https://plausible.io/docs/events-api', 'https://plausible.io/docs/proxy/introduction'],
};
