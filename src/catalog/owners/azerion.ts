import type {Owner} from '../vendor.ts';

export const azerion: Owner = {
	id: 'azerion',
	name: 'Azerion',
	country: 'NL',
	eea: true,
	aliases: ['Improve Digital BV', 'Improve Digital International'],
	listedAs: ['Improve Digital', 'SublimeSkinz', 'Delta Projects AB'],
	source: 'https://www.azerion.com/privacy-policy/',
};
