import type {Owner} from '../vendor.ts';

export const termly: Owner = {
	id: 'termly',
	name: 'Termly',
	country: 'US',
	eea: false,
	source: 'https://termly.io/our-privacy-policy/',
};
