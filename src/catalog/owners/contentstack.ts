import type {Owner} from '../vendor.ts';

export const contentstack: Owner = {
	id: 'contentstack',
	name: 'Contentstack',
	country: 'US',
	eea: false,
	listedAs: ['Lytics'],
	source: 'https://www.contentstack.com/legal/privacy-policy',
};
