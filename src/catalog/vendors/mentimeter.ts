import type {Vendor} from '../vendor.ts';

export const mentimeter: Vendor = {
	id: 'mentimeter',
	name: 'Mentimeter',
	owner: 'mentimeter',
	category: 'content',
	tracks: false,
	requests: [{host: ['mentimeter.com', 'menti.com']}],
	sources: ['https://www.mentimeter.com/privacy'],
};
