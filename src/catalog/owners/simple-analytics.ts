import type {Owner} from '../vendor.ts';

export const simpleAnalytics: Owner = {
	id: 'simple-analytics',
	name: 'Simple Analytics',
	country: 'NL',
	eea: true,
	source: 'https://www.simpleanalytics.com/privacy-policy',
};
