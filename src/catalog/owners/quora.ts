import type {Owner} from '../vendor.ts';

export const quora: Owner = {
	id: 'quora',
	name: 'Quora',
	country: 'US',
	eea: false,
	listedAs: ['Quora Ads'],
	source: 'https://www.quora.com/about/privacy',
};
