import type {Owner} from '../vendor.ts';

export const marigold: Owner = {
	id: 'marigold',
	name: 'Marigold',
	country: 'US',
	eea: false,
	aliases: ['CM Group'],
	source: 'https://meetmarigold.com/',
};
