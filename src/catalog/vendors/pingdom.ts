import type {Vendor} from '../vendor.ts';

export const pingdom: Vendor = {
	id: 'pingdom',
	name: 'Pingdom',
	owner: 'solarwinds',
	category: 'monitoring',
	tracks: false,
	requests: [
		{host: ['pingdom.net', 'pingdom.com']},
		{host: ['rum-collector.pingdom.net', 'rum-collector-2.pingdom.net'], beacon: true},
	],
	cookies: [{name: 'PRUM_EPISODES', party: 'first', lifetime: 'session', purpose: 'analytics'}],
	sources: ['https://www.solarwinds.com/pingdom'],
};
