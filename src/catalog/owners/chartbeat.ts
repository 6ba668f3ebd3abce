import type {Owner} from '../vendor.ts';

export const chartbeat: Owner = {
	id: 'chartbeat',
	name: 'Chartbeat',
	country: 'US',
	eea: false,
	source: 'https://chartbeat.com/privacy/',
};
