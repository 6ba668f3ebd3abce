import type {Owner} from '../vendor.ts';

export const medallia: Owner = {
	id: 'medallia',
	name: 'Medallia',
	country: 'US',
	eea: false,
	listedAs: ['Decibel Insight', 'Kampyle'],
	source: 'https://www.medallia.com/privacy-policy/',
};
