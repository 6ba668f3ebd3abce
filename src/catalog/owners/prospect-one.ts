import type {Owner} from '../vendor.ts';

export const prospectOne: Owner = {
	id: 'prospect-one',
	name: 'Prospect One',
	country: 'PL',
	eea: true,
	listedAs: ['JSDelivr CDN', 'Bootstrap CDN'],
	source: 'https://www.jsdelivr.com/terms/privacy-policy-jsdelivr-net',
};
