import type {Vendor} from '../vendor.ts';

export const recurly: Vendor = {
	id: 'recurly',
	name: 'Recurly',
	owner: 'recurly',
	category: 'payment',
	tracks: false,
	requests: [{host: 'recurly.com'}],
	sources: ['https://docs.recurly.com/'],
};
