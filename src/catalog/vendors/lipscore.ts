import type {Vendor} from '../vendor.ts';

export const lipscore: Vendor = {
	id: 'lipscore',
	name: 'Lipscore',
	owner: 'lipscore',
	category: 'customer-interaction',
	tracks: false,
	requests: [{host: 'lipscore.com'}],
	sources: ['https://lipscore.com/'],
};
