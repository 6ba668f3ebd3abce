import type {Vendor} from '../vendor.ts';

export const jobbnorge: Vendor = {
	id: 'jobbnorge',
	name: 'Jobbnorge',
	owner: 'jobbnorge',
	category: 'content',
	tracks: false,
	requests: [{host: 'jobbnorge.no'}],
	sources: ['https://www.jobbnorge.no/'],
};
