import type {Owner} from '../vendor.ts';

export const kantarMedia: Owner = {
	id: 'kantar-media',
	name: 'Kantar Media',
	country: 'GB',
	eea: false,
	aliases: ['Kantar'],
	listedAs: ['Kantar Sifo'],
	source: 'https://www.kantarmedia.com/privacy',
};
