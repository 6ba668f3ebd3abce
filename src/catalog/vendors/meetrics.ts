import type {Vendor} from '../vendor.ts';

export const meetrics: Vendor = {
	id: 'meetrics',
	name: 'Meetrics',
	owner: 'doubleverify',
	category: 'advertising',
	tracks: true,
	requests: [{host: 'mxcdn.net'}, {host: ['meetrics.net', 'research.de.com'], beacon: true}],
	sources: ['https://doubleverify.com/privacy-notice/'],
};
