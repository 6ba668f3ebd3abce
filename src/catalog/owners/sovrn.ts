import type {Owner} from '../vendor.ts';

export const sovrn: Owner = {
	id: 'sovrn',
	name: 'Sovrn',
	country: 'US',
	eea: false,
	listedAs: ['VigLink'],
	source: 'https://www.sovrn.com/privacy-policy/',
};
