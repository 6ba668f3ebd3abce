import type {Owner} from '../vendor.ts';

export const shopify: Owner = {
	id: 'shopify',
	name: 'Shopify',
	country: 'CA',
	eea: false,
	source: 'https://www.shopify.com/legal/privacy',
};
