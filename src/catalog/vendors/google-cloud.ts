import type {Vendor} from '../vendor.ts';

/** Its hosts are its customers': told by the cookies of its load balancer only. */
export const googleCloud: Vendor = {
	id: 'google-cloud',
	name: 'Google Cloud',
	owner: 'google',
	category: 'hosting',
	tracks: false,
	requests: [],
	cookies: [{name: 'GCLB', party: 'first', lifetime: 'session', purpose: 'essential'}],
	sources: [
		'https://cloud.google.com/load-balancing/docs/backend-service',
		'https://cloud.google.com/terms/cloud-privacy-notice',
	],
};
