import type {Vendor} from '../vendor.ts';

/** The open library under mPulse, sending to a host of the site's own. */
export const boomerang: Vendor = {
	id: 'boomerang',
	name: 'Boomerang',
	owner: 'akamai',
	category: 'monitoring',
	tracks: false,
	requests: [
		{file: 'boomerang.js'},
		{file: 'boomerang.min.js'},
		{file: 'boomr.js'},
		{mark: 'rt.tstart=', parameters: {'rt.tstart': /^\d{13}$/, 'rt.end': /^\d{13}$/}, beacon: true},
	],
	ordinaryName: true,
	aliases: ['boomerang.js'],
	sources: ['https://akamai.github.io/boomerang/akamai/'],
};
