import {day, month} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

export const intercom: Vendor = {
	id: 'intercom',
	name: 'Intercom',
	owner: 'intercom',
	category: 'customer-interaction',
	tracks: false,
	requests: [
		{
			host: [
				'intercom.io',
				'intercomcdn.com',
				'intercomcdn.eu',
				'intercomassets.com',
				'intercomusercontent.com',
				'intercom-sheets.com',
				'intercom.com',
			],
		},
		{host: 'intercom.io', path: '/messenger/web/ping', beacon: true},
		{host: 'intercom.io', path: '/messenger/web/events', beacon: true},
	],
	cookies: [
		{name: 'intercom-id-*', party: 'first', lifetime: 9 * month, purpose: 'personalisation'},
		{name: 'intercom-session-*', party: 'first', lifetime: 7 * day, purpose: 'personalisation'},
		{name: 'intercom-device-id-*', party: 'first', lifetime: 9 * month, purpose: 'personalisation'},
	],
	storage: ['intercom.*'],
	evidence: ['app_id'],
	sources: ['https://www.intercom.com/help/en/articles/2361922-intercom-messenger-cookies'],
};
