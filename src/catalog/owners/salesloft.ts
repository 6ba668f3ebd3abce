import type {Owner} from '../vendor.ts';

export const salesloft: Owner = {
	id: 'salesloft',
	name: 'Salesloft',
	country: 'US',
	eea: false,
	listedAs: ['Drift'],
	source: 'https://www.salesloft.com/',
};
