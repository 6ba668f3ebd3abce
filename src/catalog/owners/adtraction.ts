import type {Owner} from '../vendor.ts';

export const adtraction: Owner = {
	id: 'adtraction',
	name: 'Adtraction',
	country: 'SE',
	eea: true,
	source: 'https://adtraction.com/privacy-policy/',
};
