import type {Vendor} from '../vendor.ts';

export const foresee: Vendor = {
	id: 'foresee',
	name: 'Verint ForeSee',
	owner: 'verint',
	category: 'customer-interaction',
	tracks: false,
	requests: [
		{host: ['foresee.com', 'foreseeresults.com', '4seeresults.com', 'answerscloud.com']},
		{host: ['device.4seeresults.com', 'analytics.foresee.com', 'brain.foresee.com'], beacon: true},
	],
	aliases: ['ForeSee'],
	sources: ['https://www.verint.com/'],
};
