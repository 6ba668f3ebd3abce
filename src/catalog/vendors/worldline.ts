import type {Vendor} from '../vendor.ts';

export const worldline: Vendor = {
	id: 'worldline',
	name: 'Worldline',
	owner: 'worldline',
	category: 'payment',
	tracks: false,
	requests: [{host: ['worldline-solutions.com', 'bambora.com', 'ogone.com']}],
	aliases: ['Bambora', 'Ogone'],
	sources: ['https://docs.direct.worldline-solutions.com/'],
};
