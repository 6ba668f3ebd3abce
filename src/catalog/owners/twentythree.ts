import type {Owner} from '../vendor.ts';

export const twentythree: Owner = {
	id: 'twentythree',
	name: 'TwentyThree',
	country: 'DK',
	eea: true,
	aliases: ['23 Video'],
	source: 'https://www.twentythree.com/privacy',
};
