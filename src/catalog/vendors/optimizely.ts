import {month, year} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

export const optimizely: Vendor = {
	id: 'optimizely',
	name: 'Optimizely Web Experimentation',
	owner: 'optimizely',
	category: 'testing',
	tracks: false,
	requests: [
		{host: 'optimizely.com'},
		{
			host: [
				'logx.optimizely.com',
				'log.optimizely.com',
				'p13nlog.dz.optimizely.com',
				'rum.optimizely.com',
				'errors.client.optimizely.com',
			],
			beacon: true,
		},
	],
	cookies: [
		{name: 'optimizelyEndUserId', party: 'first', lifetime: 6 * month, purpose: 'personalisation'},
		{name: 'optimizelyOptOut', party: 'first', lifetime: 10 * year, purpose: 'essential'},
		{name: 'optimizelyRedirectData', party: 'first', lifetime: 5, purpose: 'personalisation'},
		{name: 'optimizelyDomainTestCookie', party: 'first', lifetime: 6 * month, purpose: 'personalisation'},
	],
	storage: ['optimizely_data$$*'],
	aliases: ['Optimizely X', 'Optimizely Experimentation', 'Optimizely Performance Edge', 'optimizely.com'],
	sources: ['https://support.optimizely.com/hc/en-us/articles/4410284260365-Cookies-and-localStorage-in-snippets'],
};
