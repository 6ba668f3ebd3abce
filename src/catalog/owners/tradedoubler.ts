import type {Owner} from '../vendor.ts';

export const tradedoubler: Owner = {
	id: 'tradedoubler',
	name: 'Tradedoubler',
	country: 'SE',
	eea: true,
	aliases: ['Nyorda AB'],
	source: 'https://nyorda.com/privacy-policy/',
};
