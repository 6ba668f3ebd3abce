import type {Owner} from '../vendor.ts';

export const athosCommerce: Owner = {
	id: 'athos-commerce',
	name: 'Athos Commerce',
	country: 'US',
	eea: false,
	aliases: ['Klevu Oy', 'Searchspring'],
	listedAs: ['Klevu'],
	source: 'https://athoscommerce.com/',
};
