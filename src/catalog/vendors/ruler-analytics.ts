import type {Vendor} from '../vendor.ts';

export const rulerAnalytics: Vendor = {
	id: 'ruler-analytics',
	name: 'Ruler Analytics',
	owner: 'ruler-analytics',
	category: 'analytics',
	tracks: true,
	requests: [{host: ['ruleranalytics.com', 'nyltx.com']}, {host: 'analytics.nyltx.com', beacon: true}],
	sources: ['https://www.ruleranalytics.com/privacy-policy/'],
};
