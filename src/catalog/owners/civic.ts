import type {Owner} from '../vendor.ts';

export const civic: Owner = {
	id: 'civic',
	name: 'Civic UK',
	country: 'GB',
	eea: false,
	aliases: ['Civic Computing'],
	listedAs: ['Civic', 'Civic CMP'],
	source: 'https://www.civicuk.com/privacy-policy/',
};
