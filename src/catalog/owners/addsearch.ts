import type {Owner} from '../vendor.ts';

export const addsearch: Owner = {
	id: 'addsearch',
	name: 'AddSearch',
	country: 'FI',
	eea: true,
	source: 'https://www.addsearch.com/privacy-policy/',
};
