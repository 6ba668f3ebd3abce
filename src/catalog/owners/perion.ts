import type {Owner} from '../vendor.ts';

export const perion: Owner = {
	id: 'perion',
	name: 'Perion',
	country: 'IL',
	eea: false,
	listedAs: ['Intercept Interactive'],
	source: 'https://perion.com/privacy-policy/',
};
