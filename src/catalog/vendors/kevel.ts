import type {Vendor} from '../vendor.ts';

export const kevel: Vendor = {
	id: 'kevel',
	name: 'Kevel',
	owner: 'kevel',
	category: 'advertising',
	tracks: true,
	requests: [{host: 'adzerk.net'}, {host: 'adzerk.net', path: /^\/(?:i|e)\.gif$/, beacon: true}],
	formerNames: ['Adzerk'],
	sources: ['https://dev.kevel.com/'],
};
