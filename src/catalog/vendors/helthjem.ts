import type {Vendor} from '../vendor.ts';

export const helthjem: Vendor = {
	id: 'helthjem',
	name: 'helthjem',
	owner: 'helthjem',
	category: 'essential',
	tracks: false,
	requests: [{host: 'helthjem.no'}],
	sources: ['https://helthjem.no/'],
};
