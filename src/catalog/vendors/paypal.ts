import type {Vendor} from '../vendor.ts';

export const paypal: Vendor = {
	id: 'paypal',
	name: 'PayPal',
	owner: 'paypal',
	category: 'payment',
	tracks: false,
	requests: [
		{host: ['paypal.com', 'paypalobjects.com']},
		{host: 't.paypal.com', beacon: true},
		{host: 'paypal.com', path: '/xoplatform/logger/', beacon: true},
		{host: 'paypal.com', path: '/tagmanager/', tracks: true},
		{host: 'paypalobjects.com', path: '/muse/', tracks: true},
	],
	cookies: [
		{name: 'ts', party: 'third', domains: ['paypal.com'], purpose: 'essential'},
		{name: 'ts_c', party: 'third', domains: ['paypal.com'], purpose: 'essential'},
		{name: 'x-pp-s', party: 'third', domains: ['paypal.com'], purpose: 'essential'},
		{name: 'nsid', party: 'third', domains: ['paypal.com'], purpose: 'essential'},
		{name: 'tsrce', party: 'third', domains: ['paypal.com'], purpose: 'essential'},
		{name: 'l7_az', party: 'third', domains: ['paypal.com'], purpose: 'essential'},
		{name: 'enforce_policy', party: 'third', domains: ['paypal.com'], purpose: 'essential'},
		{name: 'cookie_check', party: 'third', domains: ['paypal.com'], purpose: 'essential'},
	],
	storage: ['__paypal_storage__'],
	aliases: ['Pay Pal'],
	evidence: ['client-id', 'merchant-id'],
	sources: [
		'https://www.paypal.com/us/legalhub/paypal/cookie-full',
		'https://developer.paypal.com/docs/marketing-solutions',
	],
};
