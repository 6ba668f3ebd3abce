import {month} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

export const smartsupp: Vendor = {
	id: 'smartsupp',
	name: 'Smartsupp',
	owner: 'smartsupp',
	category: 'customer-interaction',
	tracks: false,
	requests: [{host: ['smartsuppchat.com', 'smartsupp.com', 'smartsuppcdn.com', 'smartsupp-widget-161959.c.cdn77.org']}],
	cookies: [
		{name: 'ssupp.vid', party: 'first', lifetime: 6 * month, purpose: 'personalisation'},
		{name: 'ssupp.visits', party: 'first', lifetime: 6 * month, purpose: 'personalisation'},
	],
	sources: ['https://www.smartsupp.com/help/privacy/'],
};
