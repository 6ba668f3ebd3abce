import type {Owner} from '../vendor.ts';

export const norion: Owner = {
	id: 'norion',
	name: 'Norion Bank',
	country: 'SE',
	eea: true,
	aliases: ['Collector Bank', 'Walley AB'],
	source: 'https://www.walley.se/',
};
