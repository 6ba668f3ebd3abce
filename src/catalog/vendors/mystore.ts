import type {Vendor} from '../vendor.ts';

export const mystore: Vendor = {
	id: 'mystore',
	name: 'Mystore',
	owner: 'mystore',
	category: 'essential',
	tracks: false,
	requests: [{host: ['mystore.no', 'mystore4.no']}],
	sources: ['https://mystore.no/'],
};
