import type {Owner} from '../vendor.ts';

export const mystore: Owner = {
	id: 'mystore',
	name: 'Mystore',
	country: 'NO',
	eea: true,
	source: 'https://mystore.no/',
};
