import type {Owner} from '../vendor.ts';

export const monetate: Owner = {
	id: 'monetate',
	name: 'Monetate',
	country: 'US',
	eea: false,
	listedAs: ['Certona'],
	source: 'https://monetate.com/privacy-policy/',
};
