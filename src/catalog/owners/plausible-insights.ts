import type {Owner} from '../vendor.ts';

export const plausibleInsights: Owner = {
	id: 'plausible-insights',
	name: 'Plausible Insights',
	country: 'EE',
	eea: true,
	listedAs: ['Plausible'],
	source: 'https://plausible.io/privacy',
};
