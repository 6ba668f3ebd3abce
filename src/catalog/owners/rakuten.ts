import type {Owner} from '../vendor.ts';

export const rakuten: Owner = {
	id: 'rakuten',
	name: 'Rakuten',
	country: 'JP',
	eea: false,
	listedAs: ['Rakuten Marketing'],
	source: 'https://rakutenadvertising.com/legal-notices/services-privacy-policy/',
};
