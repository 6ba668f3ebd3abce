import type {Owner} from '../vendor.ts';

export const efficy: Owner = {
	id: 'efficy',
	name: 'Efficy',
	country: 'BE',
	eea: true,
	aliases: ['APSIS International AB'],
	listedAs: ['APSIS'],
	source: 'https://www.efficy.com/privacy-policy/',
};
