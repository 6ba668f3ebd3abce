import type {Owner} from '../vendor.ts';

export const jobylon: Owner = {
	id: 'jobylon',
	name: 'Jobylon',
	country: 'SE',
	eea: true,
	source: 'https://www.jobylon.com/',
};
