import type {Owner} from '../vendor.ts';

export const jobbnorge: Owner = {
	id: 'jobbnorge',
	name: 'Jobbnorge',
	country: 'NO',
	eea: true,
	source: 'https://www.jobbnorge.no/personvern',
};
