import type {Owner} from '../vendor.ts';

export const recurly: Owner = {
	id: 'recurly',
	name: 'Recurly',
	country: 'US',
	eea: false,
	source: 'https://recurly.com/',
};
