import type {Owner} from '../vendor.ts';

export const svea: Owner = {
	id: 'svea',
	name: 'Svea Bank',
	country: 'SE',
	eea: true,
	aliases: ['Svea Ekonomi', 'Svea Finans', 'Svea Payments'],
	source: 'https://www.svea.com/',
};
