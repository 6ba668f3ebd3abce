import type {Vendor} from '../vendor.ts';

export const signicat: Vendor = {
	id: 'signicat',
	name: 'Signicat',
	owner: 'signicat',
	category: 'essential',
	tracks: false,
	requests: [{host: ['signicat.com', 'signicat.io']}],
	sources: ['https://developer.signicat.com/'],
};
