import type {Owner} from '../vendor.ts';

export const text: Owner = {
	id: 'text',
	name: 'Text S.A.',
	country: 'PL',
	eea: true,
	aliases: ['LiveChat Software'],
	listedAs: ['LiveChat'],
	source: 'https://www.text.com/',
};
