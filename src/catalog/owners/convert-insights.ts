import type {Owner} from '../vendor.ts';

export const convertInsights: Owner = {
	id: 'convert-insights',
	name: 'Convert Insights',
	country: 'US',
	eea: false,
	source: 'https://www.convert.com/privacy-policy/',
};
