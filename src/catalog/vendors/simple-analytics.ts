import type {Vendor} from '../vendor.ts';

/** Counts visits without cookies. */
export const simpleAnalytics: Vendor = {
	id: 'simple-analytics',
	name: 'Simple Analytics',
	owner: 'simple-analytics',
	category: 'analytics',
	tracks: true,
	requests: [
		{host: ['simpleanalyticscdn.com', 'simpleanalytics.io', 'simpleanalytics.com']},
		{host: ['queue.simpleanalyticscdn.com', 'api.simpleanalytics.io', 'queue.simpleanalytics.com'], beacon: true},
		{file: 'simple.gif', parameters: {version: true, hostname: true, path: true}, beacon: true},
	],
	sources: ['https://docs.simpleanalytics.com/script', 'https://docs.simpleanalytics.com/bypass-ad-blockers'],
};
