import type {Vendor} from '../vendor.ts';

export const plista: Vendor = {
	id: 'plista',
	name: 'plista',
	owner: 'plista',
	category: 'advertising',
	tracks: true,
	requests: [{host: 'plista.com'}],
	sources: ['https://www.plista.com/about/privacy/'],
};
