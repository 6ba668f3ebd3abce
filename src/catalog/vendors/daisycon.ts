import type {Vendor} from '../vendor.ts';

export const daisycon: Vendor = {
	id: 'daisycon',
	name: 'Daisycon',
	owner: 'daisycon',
	category: 'affiliate',
	tracks: true,
	requests: [
		{host: 'daisycon.com'},
		{host: ['ds1.nl', 'dt51.net', 'dt71.net', 'lt45.net', 'jf79.net', 'ndt5.net', 'bdt9.net'], beacon: true},
	],
	sources: ['https://www.daisycon.com/en/privacy/'],
};
