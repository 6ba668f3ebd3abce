import {day, year} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

export const bambuser: Vendor = {
	id: 'bambuser',
	name: 'Bambuser',
	owner: 'bambuser',
	category: 'content',
	tracks: false,
	requests: [{host: ['bambuser.com', 'bambuser.net']}],
	cookies: [
		{name: '_bamls_usid', party: 'first', lifetime: year, purpose: 'analytics'},
		{name: '_bamls_lcte', party: 'first', lifetime: 30 * day, purpose: 'analytics'},
		{name: 'hero-session-*', party: 'first', lifetime: year, purpose: 'essential'},
		{name: 'hero-state-*', party: 'first', lifetime: year, purpose: 'essential'},
	],
	storage: ['_bamls_*'],
	sources: [
		'https://bambuser.com/docs/live/shopper-events-tracking',
		'https://bambuser.com/docs/chat/cookie-requirements',
	],
};
