import type {Vendor} from '../vendor.ts';

export const recman: Vendor = {
	id: 'recman',
	name: 'Recman',
	owner: 'recman',
	category: 'content',
	tracks: false,
	requests: [{host: ['recman.no', 'recman.io']}],
	sources: ['https://recman.io/'],
};
