import type {Owner} from '../vendor.ts';

export const adservice: Owner = {
	id: 'adservice',
	name: 'Adservice A/S',
	country: 'DK',
	eea: true,
	source: 'https://www.adservice.com/privacy-policy/',
};
