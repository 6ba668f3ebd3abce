import type {Owner} from '../vendor.ts';

export const mntn: Owner = {
	id: 'mntn',
	name: 'MNTN',
	country: 'US',
	eea: false,
	listedAs: ['Steelhouse'],
	source: 'https://mountain.com/privacy-policy/',
};
