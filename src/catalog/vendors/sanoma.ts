import type {Vendor} from '../vendor.ts';

export const sanoma: Vendor = {
	id: 'sanoma',
	name: 'Sanoma',
	owner: 'sanoma',
	category: 'advertising',
	tracks: true,
	requests: [{host: ['analytics.sanoma.fi', 'admp.sanoma.fi'], beacon: true}],
	sources: ['https://www.sanoma.fi/evastekaytannot/'],
};
