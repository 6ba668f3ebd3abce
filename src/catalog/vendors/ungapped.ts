import type {Vendor} from '../vendor.ts';

export const ungapped: Vendor = {
	id: 'ungapped',
	name: 'Ungapped',
	owner: 'ungapped',
	category: 'email-marketing',
	tracks: false,
	requests: [{host: 'ungapped.com'}],
	sources: ['https://ungapped.com/'],
};
