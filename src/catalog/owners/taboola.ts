import type {Owner} from '../vendor.ts';

export const taboola: Owner = {
	id: 'taboola',
	name: 'Taboola',
	country: 'US',
	eea: false,
	listedAs: ['Skimbit', 'Skimlinks'],
	source: 'https://www.taboola.com/policies/privacy-policy',
};
