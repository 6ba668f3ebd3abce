import type {Owner} from '../vendor.ts';

export const osano: Owner = {
	id: 'osano',
	name: 'Osano',
	country: 'US',
	eea: false,
	listedAs: ['Osano CMP'],
	source: 'https://www.osano.com/legal/privacy-policy',
};
