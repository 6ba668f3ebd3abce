import type {Owner} from '../vendor.ts';

export const riverty: Owner = {
	id: 'riverty',
	name: 'Riverty',
	country: 'DE',
	eea: true,
	aliases: ['Arvato Finance', 'Arvato Financial Solutions'],
	source: 'https://www.riverty.com/',
};
