import type {Owner} from '../vendor.ts';

export const kantarMedia: Owner = {
	id: 'kantar-media',
	name: 'Kantar Media',
	country: 'GB',
	eea: false,
	listedAs: ['TNS (Kantar Group)'],
	source: 'https://www.kantarmedia.com/privacy',
};
