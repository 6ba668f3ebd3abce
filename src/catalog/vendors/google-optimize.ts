import {day, month} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

export const googleOptimize: Vendor = {
	id: 'google-optimize',
	name: 'Google Optimize',
	owner: 'google',
	category: 'testing',
	tracks: false,
	requests: [{host: ['googleoptimize.com', 'optimize.google.com', 'gexperiments1.com']}],
	cookies: [
		...['_opt_awcid', '_opt_awmid', '_opt_awgid', '_opt_awkid', '_opt_utmc'].map(name => ({
			name,
			party: 'first' as const,
			lifetime: day,
			purpose: 'analytics' as const,
		})),
		{name: '_opt_expid', party: 'first', lifetime: 10, purpose: 'analytics'},
		{name: '_gaexp_rc', party: 'first', lifetime: 10, purpose: 'analytics'},
		{name: '__utmx', party: 'first', lifetime: 18 * month, purpose: 'analytics'},
		{name: '__utmxx', party: 'first', lifetime: 18 * month, purpose: 'analytics'},
	],
	formerNames: ['Google Website Optimizer', 'Google Content Experiments'],
	evidence: ['id'],
	discontinued: true,
	sources: [
		'https://developers.google.com/analytics/devguides/collection/analyticsjs/cookie-usage',
		'https://support.google.com/optimize/answer/12979939',
	],
};
