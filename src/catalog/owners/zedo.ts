import type {Owner} from '../vendor.ts';

export const zedo: Owner = {
	id: 'zedo',
	name: 'ZEDO',
	country: 'US',
	eea: false,
	source: 'https://www.zedo.com/privacy-policy/',
};
