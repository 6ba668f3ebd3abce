import type {Vendor} from '../vendor.ts';

export const insider: Vendor = {
	id: 'insider',
	name: 'Insider One',
	owner: 'insider-one',
	category: 'testing',
	tracks: true,
	requests: [
		{host: 'useinsider.com'},
		{host: 'insiderone.com'},
		{host: ['hit.api.useinsider.com', 'log.api.useinsider.com', 'carrier.useinsider.com'], beacon: true},
	],
	cookies: [{name: 'ins-test-cookie', party: 'first', lifetime: 'session', purpose: 'personalisation'}],
	storage: [
		'ins-cart-abandonment-products',
		'ins-cart-product-list',
		'insCustomAttributes',
		'insUserPermissionGranted',
		'ins-lead-spuid',
		'ins-gaSSId',
		'insdrSV',
	],
	aliases: ['Use Insider', 'useinsider.com'],
	sources: ['https://academy.insiderone.com/docs/insider-cookies-local-storage-session-storage'],
};
