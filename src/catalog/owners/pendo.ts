import type {Owner} from '../vendor.ts';

export const pendo: Owner = {
	id: 'pendo',
	name: 'Pendo.io',
	country: 'US',
	eea: false,
	listedAs: ['Pendo'],
	source: 'https://www.pendo.io/legal/privacy-policy/',
};
