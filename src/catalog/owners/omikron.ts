import type {Owner} from '../vendor.ts';

export const omikron: Owner = {
	id: 'omikron',
	name: 'FactFinder',
	country: 'DE',
	eea: true,
	aliases: ['Omikron Data Quality'],
	source: 'https://www.fact-finder.com/privacy-policy/',
};
