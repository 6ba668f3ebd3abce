import {day, year} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

export const dynamicYield: Vendor = {
	id: 'dynamic-yield',
	name: 'Dynamic Yield',
	owner: 'mastercard',
	category: 'testing',
	tracks: true,
	requests: [
		{host: ['dynamicyield.com', 'dynamicyield.eu', 'adserve.io']},
		{
			host: [
				'px.dynamicyield.com',
				'async-px.dynamicyield.com',
				'px-eu.dynamicyield.com',
				'async-px-eu.dynamicyield.com',
			],
			beacon: true,
		},
	],
	cookies: [
		{name: 'DYID', party: 'third', domains: ['dynamicyield.com'], lifetime: year, purpose: 'personalisation'},
		{name: 'DYSES', party: 'third', domains: ['dynamicyield.com'], lifetime: 'session', purpose: 'personalisation'},
		{name: '_dyid', party: 'first', lifetime: 30 * day, purpose: 'personalisation'},
		{name: '_dyid_server', party: 'first', lifetime: year, purpose: 'personalisation'},
		{name: '_dyjsession', party: 'first', lifetime: 'session', purpose: 'personalisation'},
		{name: '_dy_csc_ses', party: 'first', lifetime: 'session', purpose: 'personalisation'},
		{name: '_dy_lu_ses', party: 'first', lifetime: 'session', purpose: 'personalisation'},
		{name: '_dycmc', party: 'first', lifetime: 30 * day, purpose: 'personalisation'},
		{name: '_dycnst', party: 'first', purpose: 'essential'},
		{name: '_dy_ses_load_seq', party: 'first', lifetime: 30 * day, purpose: 'personalisation'},
	],
	storage: ['_dyid', '_dy_*'],
	evidence: ['sec'],
	sources: ['https://dy.dev/docs/cookie-management'],
};
