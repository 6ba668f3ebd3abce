import type {Vendor} from '../vendor.ts';

export const siteimprove: Vendor = {
	id: 'siteimprove',
	name: 'Siteimprove',
	owner: 'siteimprove',
	category: 'analytics',
	tracks: true,
	requests: [
		{host: ['siteimproveanalytics.com', 'siteimproveanalytics.io']},
		{host: ['siteimproveanalytics.com', 'siteimproveanalytics.io'], file: 'image.aspx', beacon: true},
		{host: 'siteimprove.com', tracks: false},
	],
	cookies: [
		{name: 'nmstat', party: 'first', purpose: 'analytics'},
		{name: 'siteimproveses', party: 'first', lifetime: 'session', purpose: 'analytics'},
	],
	aliases: ['Site Improve'],
	evidence: ['accountid'],
	sources: [
		'https://help.siteimprove.com/support/solutions/articles/80000448553',
		'https://support.siteimprove.com/hc/en-gb/articles/115000070092',
	],
};
