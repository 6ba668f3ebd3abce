import type {Owner} from '../vendor.ts';

export const simpliFi: Owner = {
	id: 'simpli-fi',
	name: 'Simpli.fi',
	country: 'US',
	eea: false,
	aliases: ['Simplifi Holdings'],
	listedAs: ['Bidtellect'],
	source: 'https://simpli.fi/site-privacy-policy/',
};
