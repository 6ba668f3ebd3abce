import type {Owner} from '../vendor.ts';

export const trustly: Owner = {
	id: 'trustly',
	name: 'Trustly',
	country: 'SE',
	eea: true,
	source: 'https://www.trustly.com/',
};
