import {day, year} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

export const imbox: Vendor = {
	id: 'imbox',
	name: 'ImBox',
	owner: 'imbox',
	category: 'customer-interaction',
	tracks: false,
	requests: [{host: ['imbox.io', 'imbox.se']}, {host: 'imbox.io', path: '/message/widgetAnalytics', beacon: true}],
	cookies: [
		{name: 'imbox', party: 'first', lifetime: 30 * day, purpose: 'essential'},
		{name: 'imboxConsent', party: 'first', lifetime: 30 * day, purpose: 'essential'},
		{name: 'imboxDisabled', party: 'first', lifetime: year, purpose: 'essential'},
		{name: 'imboxInteraction', party: 'first', lifetime: 30 * day, purpose: 'essential'},
	],
	storage: ['imbox-*'],
	sources: ['https://docs.imbox.io/widget-api/cookies'],
};
