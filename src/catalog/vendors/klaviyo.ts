import {year} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

export const klaviyo: Vendor = {
	id: 'klaviyo',
	name: 'Klaviyo',
	owner: 'klaviyo',
	category: 'email-marketing',
	tracks: true,
	requests: [
		{host: 'klaviyo.com'},
		{
			host: ['a.klaviyo.com', 'fast.a.klaviyo.com'],
			path: /^\/(?:api\/(?:track|identify|onsite)|client\/|onsite\/track)/,
			beacon: true,
		},
	],
	cookies: [
		{name: '__kla_id', party: 'first', lifetime: 2 * year, purpose: 'advertising'},
		{name: 'KL_FORMS_MODAL', party: 'first', purpose: 'advertising'},
		{name: '__kla_off', party: 'first', purpose: 'essential'},
	],
	storage: ['klaviyoOnsite', 'klaviyoPagesVisitCount', '__kla_viewed', '__kla_session'],
	evidence: ['company_id', 'c'],
	sources: ['https://help.klaviyo.com/hc/en-us/articles/360034666712'],
};
