import type {Vendor} from '../vendor.ts';

export const acast: Vendor = {
	id: 'acast',
	name: 'Acast',
	owner: 'acast',
	category: 'content',
	tracks: false,
	requests: [{host: ['acast.com', 'pippa.io']}],
	sources: ['https://www.acast.com/privacy'],
};
