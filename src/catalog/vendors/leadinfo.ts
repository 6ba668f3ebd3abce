import type {Vendor} from '../vendor.ts';

export const leadinfo: Vendor = {
	id: 'leadinfo',
	name: 'Leadinfo',
	owner: 'leadinfo',
	category: 'analytics',
	tracks: true,
	requests: [
		{host: ['leadinfo.net', 'leadinfo.eu', 'api.leadinfo.com']},
		{host: ['collector.leadinfo.net', 'collector4.leadinfo.net'], beacon: true},
	],
	sources: ['https://www.leadinfo.com/en/privacy/'],
};
