import {hour, minute} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

export const chartbeat: Vendor = {
	id: 'chartbeat',
	name: 'Chartbeat',
	owner: 'chartbeat',
	category: 'analytics',
	tracks: true,
	requests: [{host: 'chartbeat.com'}, {host: 'chartbeat.net', beacon: true}],
	cookies: [
		{name: '_cb_svref', party: 'first', lifetime: 30 * minute, purpose: 'analytics'},
		{name: '_SUPERFLY_nosample', party: 'first', lifetime: hour, purpose: 'analytics'},
	],
	storage: ['_cb', '_chartbeat2', '_cb_svref', '_chartbeat4', '_chartbeat5', '_t_tests'],
	evidence: ['g'],
	sources: ['https://help.chartbeat.com/hc/en-us/articles/360044659014-Chartbeat-Cookies'],
};
