import type {Vendor} from '../vendor.ts';

export const varbi: Vendor = {
	id: 'varbi',
	name: 'Varbi',
	owner: 'grade',
	category: 'content',
	tracks: false,
	requests: [{host: 'varbi.com'}],
	sources: ['https://varbi.com/'],
};
