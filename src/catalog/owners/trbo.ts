import type {Owner} from '../vendor.ts';

export const trbo: Owner = {
	id: 'trbo',
	name: 'trbo',
	country: 'DE',
	eea: true,
	source: 'https://www.trbo.com/datenschutz/',
};
