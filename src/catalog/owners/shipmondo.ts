import type {Owner} from '../vendor.ts';

export const shipmondo: Owner = {
	id: 'shipmondo',
	name: 'Shipmondo',
	country: 'DK',
	eea: true,
	source: 'https://shipmondo.com/privacy-policy/',
};
