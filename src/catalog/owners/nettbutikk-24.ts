import type {Owner} from '../vendor.ts';

export const nettbutikk24: Owner = {
	id: 'nettbutikk-24',
	name: '24Nettbutikk',
	country: 'NO',
	eea: true,
	source: 'https://www.24nettbutikk.no/',
};
