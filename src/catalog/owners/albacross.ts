import type {Owner} from '../vendor.ts';

export const albacross: Owner = {
	id: 'albacross',
	name: 'Albacross',
	country: 'SE',
	eea: true,
	source: 'https://albacross.com/privacy-policy/',
};
