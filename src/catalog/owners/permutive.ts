import type {Owner} from '../vendor.ts';

export const permutive: Owner = {
	id: 'permutive',
	name: 'Permutive',
	country: 'GB',
	eea: false,
	source: 'https://permutive.com/privacy/',
};
