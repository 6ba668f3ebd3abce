import type {Owner} from '../vendor.ts';

export const primis: Owner = {
	id: 'primis',
	name: 'Primis',
	country: 'IL',
	eea: false,
	aliases: ['Sekindo Ltd'],
	listedAs: ['Sekindo'],
	source: 'https://www.primis.tech/privacy-policy/',
};
