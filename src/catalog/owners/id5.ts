import type {Owner} from '../vendor.ts';

export const id5: Owner = {
	id: 'id5',
	name: 'ID5',
	country: 'GB',
	eea: false,
	source: 'https://id5.io/platform-privacy-policy',
};
