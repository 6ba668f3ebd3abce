import type {Owner} from '../vendor.ts';

export const triggerbee: Owner = {
	id: 'triggerbee',
	name: 'Triggerbee',
	country: 'SE',
	eea: true,
	source: 'https://triggerbee.com/privacy-policy/',
};
