import type {Owner} from '../vendor.ts';

export const emerse: Owner = {
	id: 'emerse',
	name: 'Emerse',
	country: 'SE',
	eea: true,
	source: 'https://www.emerse.com/privacy-policy/',
};
