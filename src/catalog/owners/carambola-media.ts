import type {Owner} from '../vendor.ts';

export const carambolaMedia: Owner = {
	id: 'carambola-media',
	name: 'Carambola Media',
	country: 'IL',
	eea: false,
	source: 'https://carambola.com/privacy-policy/',
};
