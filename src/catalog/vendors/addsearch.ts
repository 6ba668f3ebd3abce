import type {Vendor} from '../vendor.ts';

export const addsearch: Vendor = {
	id: 'addsearch',
	name: 'AddSearch',
	owner: 'addsearch',
	category: 'customer-interaction',
	tracks: false,
	requests: [{host: 'addsearch.com'}],
	sources: ['https://www.addsearch.com/'],
};
