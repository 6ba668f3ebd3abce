import type {Owner} from '../vendor.ts';

export const microsoft: Owner = {
	id: 'microsoft',
	name: 'Microsoft',
	country: 'US',
	eea: false,
	listedAs: ['Bing Ads'],
	source: 'https://privacy.microsoft.com/privacystatement',
};
