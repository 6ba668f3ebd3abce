import type {Vendor} from '../vendor.ts';

export const iterable: Vendor = {
	id: 'iterable',
	name: 'Iterable',
	owner: 'iterable',
	category: 'email-marketing',
	tracks: true,
	requests: [{host: 'iterable.com'}],
	sources: ['https://iterable.com/trust/privacy-policy/'],
};
