import type {Owner} from '../vendor.ts';

export const crownpeak: Owner = {
	id: 'crownpeak',
	name: 'Crownpeak',
	country: 'US',
	eea: false,
	listedAs: ['Evidon', 'Evidon CMP'],
	source: 'https://www.crownpeak.com/privacy',
};
