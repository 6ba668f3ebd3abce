import type {Owner} from '../vendor.ts';

export const tradedoubler: Owner = {
	id: 'tradedoubler',
	name: 'Nyorda',
	country: 'SE',
	eea: true,
	listedAs: ['Tradedoubler'],
	source: 'https://nyorda.com/privacy-policy/',
};
