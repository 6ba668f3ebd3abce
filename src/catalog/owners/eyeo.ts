import type {Owner} from '../vendor.ts';

export const eyeo: Owner = {
	id: 'eyeo',
	name: 'eyeo',
	country: 'DE',
	eea: true,
	listedAs: ['Acceptable Ads'],
	source: 'https://blockthrough.com/tcf_disclosures.json',
};
