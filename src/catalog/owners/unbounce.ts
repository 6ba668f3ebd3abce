import type {Owner} from '../vendor.ts';

export const unbounce: Owner = {
	id: 'unbounce',
	name: 'Unbounce',
	country: 'CA',
	eea: false,
	source: 'https://unbounce.com/privacy/',
};
