import type {Owner} from '../vendor.ts';

export const nextroll: Owner = {
	id: 'nextroll',
	name: 'NextRoll',
	country: 'US',
	eea: false,
	aliases: ['Semantic Sugar'],
	source: 'https://www.nextroll.com/privacy',
};
