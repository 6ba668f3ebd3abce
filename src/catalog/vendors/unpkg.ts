import type {Vendor} from '../vendor.ts';

export const unpkg: Vendor = {
	id: 'unpkg',
	name: 'UNPKG',
	owner: 'unpkg-team',
	category: 'hosting',
	tracks: false,
	requests: [{host: ['unpkg.com', 'npmcdn.com']}],
	sources: ['https://unpkg.com/'],
};
