import type {Vendor} from '../vendor.ts';

export const jobylon: Vendor = {
	id: 'jobylon',
	name: 'Jobylon',
	owner: 'jobylon',
	category: 'content',
	tracks: false,
	requests: [{host: 'jobylon.com'}],
	sources: ['https://www.jobylon.com/'],
};
