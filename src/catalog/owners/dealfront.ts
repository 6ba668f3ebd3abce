import type {Owner} from '../vendor.ts';

export const dealfront: Owner = {
	id: 'dealfront',
	name: 'Dealfront',
	country: 'DE',
	eea: true,
	aliases: ['Liidio'],
	source: 'https://www.dealfront.com/privacy-center/',
};
