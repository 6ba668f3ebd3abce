import type {Vendor} from '../vendor.ts';

export const kissmetrics: Vendor = {
	id: 'kissmetrics',
	name: 'Kissmetrics',
	owner: 'kissmetrics',
	category: 'analytics',
	tracks: true,
	requests: [
		{host: ['kissmetrics.com', 'kissmetrics.io', 'doug1izaerwt3.cloudfront.net', 'dsyszv14g9ymi.cloudfront.net']},
		{host: ['trk.kissmetrics.com', 'trk.kissmetrics.io'], beacon: true},
	],
	aliases: ['KISS metrics'],
	sources: ['https://consentstack.io/vendors/kissmetrics'],
};
