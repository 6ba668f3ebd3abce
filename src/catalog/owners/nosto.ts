import type {Owner} from '../vendor.ts';

export const nosto: Owner = {
	id: 'nosto',
	name: 'Nosto',
	country: 'FI',
	eea: true,
	source: 'https://www.nosto.com/privacy-policy/',
};
