import type {Vendor} from '../vendor.ts';

export const qbrick: Vendor = {
	id: 'qbrick',
	name: 'Qbrick',
	owner: 'qbrick',
	category: 'content',
	tracks: false,
	requests: [{host: 'qbrick.com'}],
	sources: ['https://qbrick.com/'],
};
