import type {Owner} from '../vendor.ts';

export const issuu: Owner = {
	id: 'issuu',
	name: 'Issuu',
	country: 'US',
	eea: false,
	source: 'https://issuu.com/legal/privacy',
};
