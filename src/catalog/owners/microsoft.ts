import type {Owner} from '../vendor.ts';

export const microsoft: Owner = {
	id: 'microsoft',
	name: 'Microsoft',
	country: 'US',
	eea: false,
	aliases: ['Microsoft Corporation', 'Microsoft Ireland'],
	listedAs: ['Bing Ads'],
	source: 'https://privacy.microsoft.com/privacystatement',
};
