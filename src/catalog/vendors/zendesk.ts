import {day, hour} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

export const zendesk: Vendor = {
	id: 'zendesk',
	name: 'Zendesk',
	owner: 'zendesk',
	category: 'customer-interaction',
	tracks: false,
	requests: [
		{host: ['zendesk.com', 'zdassets.com', 'zopim.com', 'zopim.io', 'smooch.io']},
		{host: 'zendesk.com', path: '/frontendevents/', beacon: true},
	],
	cookies: [
		{name: '__zlcmid', party: 'first', lifetime: 365 * day, purpose: 'personalisation'},
		{name: '__zlcprivacy', party: 'first', lifetime: 365 * day, purpose: 'essential'},
		{name: '_zendesk_session', party: 'third', domains: ['zendesk.com'], lifetime: 8 * hour, purpose: 'essential'},
		{
			name: '_zendesk_shared_session',
			party: 'third',
			domains: ['zendesk.com'],
			lifetime: 8 * hour,
			purpose: 'essential',
		},
		{
			name: '_zendesk_authenticated',
			party: 'third',
			domains: ['zendesk.com'],
			lifetime: 'session',
			purpose: 'essential',
		},
		{name: '_help_center_session', party: 'third', domains: ['zendesk.com'], purpose: 'essential'},
	],
	storage: ['ZD-store', 'ZD-settings', 'ZD-suid', 'ZD-buid', '__zlcstore'],
	formerNames: ['Zopim'],
	sources: [
		'https://support.zendesk.com/hc/en-us/articles/4408824378650',
		'https://support.zendesk.com/hc/en-us/articles/4408828505754',
	],
};
