import type {Owner} from '../vendor.ts';

export const frosmo: Owner = {
	id: 'frosmo',
	name: 'Frosmo',
	country: 'FI',
	eea: true,
	source: 'https://frosmo.com/privacy-policy/',
};
