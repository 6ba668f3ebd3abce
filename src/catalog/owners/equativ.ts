import type {Owner} from '../vendor.ts';

export const equativ: Owner = {
	id: 'equativ',
	name: 'Equativ',
	country: 'FR',
	eea: true,
	aliases: ['Smart AdServer SAS'],
	listedAs: ['Smart AdServer', 'Sharethrough', 'District M'],
	source: 'https://equativ.com/privacy-policy/',
};
