import {year} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

export const triggerbee: Vendor = {
	id: 'triggerbee',
	name: 'Triggerbee',
	owner: 'triggerbee',
	category: 'customer-interaction',
	tracks: true,
	requests: [{host: ['triggerbee.com', 'myvisitors.se']}, {host: 't.myvisitors.se', beacon: true}],
	cookies: [
		{name: 'mtruid', party: 'first', lifetime: year, purpose: 'personalisation'},
		{name: 'mtr_goal*', party: 'first', lifetime: 'session', purpose: 'analytics'},
		{name: 'triggerbee_widgets_state_*', party: 'first', lifetime: 'session', purpose: 'personalisation'},
		{name: 'triggerbee_widgets_closed_*', party: 'first', lifetime: year, purpose: 'personalisation'},
	],
	storage: ['mtr_p', 'mtr_v', 'triggerbee_*'],
	sources: ['https://help.triggerbee.com/en/articles/11059433-triggerbee-cookies'],
};
