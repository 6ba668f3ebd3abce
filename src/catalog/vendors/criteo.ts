import {day} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

export const criteo: Vendor = {
	id: 'criteo',
	name: 'Criteo',
	owner: 'criteo',
	category: 'advertising',
	tracks: true,
	requests: [
		{host: ['criteo.com', 'criteo.net', 'emailretargeting.com']},
		{
			host: [
				'dis.criteo.com',
				'dis.eu.criteo.com',
				'dis.us.criteo.com',
				'dis.as.criteo.com',
				'gum.criteo.com',
				'measurement-api.criteo.com',
				'mug.criteo.com',
				'ssp-sync.criteo.com',
			],
			beacon: true,
		},
		{host: 'criteo.com', path: '/event', beacon: true},
	],
	cookies: [
		{name: 'cto_bundle', party: 'first', lifetime: 390 * day, purpose: 'advertising'},
		{name: 'cto_optout', party: 'first', lifetime: 390 * day, purpose: 'essential'},
		{name: 'uid', party: 'third', domains: ['criteo.com'], lifetime: 390 * day, purpose: 'advertising'},
		{name: 'optout', party: 'third', domains: ['criteo.com'], purpose: 'essential'},
	],
	storage: [
		'cto_bundle',
		'cto_optout',
		'criteo_fast_bid',
		'criteo_fast_bid_expires',
		'criteo_pt_*',
		'criteo_localstorage_check',
	],
	evidence: ['a', 'v'],
	sources: ['https://www.criteo.com/privacy/', 'https://privacy.criteo.com/iab-europe/tcfv2/disclosure.json'],
};
