import type {Owner} from '../vendor.ts';

export const upsales: Owner = {
	id: 'upsales',
	name: 'Upsales',
	country: 'SE',
	eea: true,
	source: 'https://www.upsales.com/legal/privacy-policy/',
};
