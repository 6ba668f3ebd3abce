import type {Owner} from '../vendor.ts';

export const statcounter: Owner = {
	id: 'statcounter',
	name: 'StatCounter',
	country: 'IE',
	eea: true,
	source: 'https://statcounter.com/about/legal/',
};
