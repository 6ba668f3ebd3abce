import type {Owner} from '../vendor.ts';

export const sonobi: Owner = {
	id: 'sonobi',
	name: 'Sonobi',
	country: 'US',
	eea: false,
	source: 'https://sonobi.com/privacy-policy/',
};
