import type {Owner} from '../vendor.ts';

export const rulerAnalytics: Owner = {
	id: 'ruler-analytics',
	name: 'Ruler Analytics',
	country: 'GB',
	eea: false,
	listedAs: ['Ruler'],
	source: 'https://www.ruleranalytics.com/privacy-policy/',
};
