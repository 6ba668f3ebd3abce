import type {Owner} from '../vendor.ts';

export const kevel: Owner = {
	id: 'kevel',
	name: 'Kevel',
	country: 'US',
	eea: false,
	listedAs: ['Adzerk'],
	source: 'https://www.kevel.com/privacy-policy',
};
