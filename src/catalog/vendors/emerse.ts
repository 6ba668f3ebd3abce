import type {Vendor} from '../vendor.ts';

export const emerse: Vendor = {
	id: 'emerse',
	name: 'Emerse',
	owner: 'emerse',
	category: 'advertising',
	tracks: true,
	requests: [{host: 'emerse.com'}],
	sources: ['https://www.emerse.com/privacy-policy/'],
};
