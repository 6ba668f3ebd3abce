import type {Owner} from '../vendor.ts';

export const vend: Owner = {
	id: 'vend',
	name: 'Vend Marketplaces',
	country: 'NO',
	eea: true,
	aliases: ['Schibsted Marketplaces'],
	source: 'https://vend.com/privacy',
};
