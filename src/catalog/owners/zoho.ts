import type {Owner} from '../vendor.ts';

export const zoho: Owner = {
	id: 'zoho',
	name: 'Zoho',
	country: 'IN',
	eea: false,
	source: 'https://www.zoho.com/privacy.html',
};
