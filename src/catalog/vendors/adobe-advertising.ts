import {day, minute, year} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

const everest = ['everesttech.net'];

export const adobeAdvertising: Vendor = {
	id: 'adobe-advertising',
	name: 'Adobe Advertising',
	owner: 'adobe',
	category: 'advertising',
	tracks: true,
	requests: [
		{host: ['everesttech.net', 'everestjs.net', 'everestads.net']},
		{
			host: [
				'pixel.everesttech.net',
				'cm.everesttech.net',
				'sync.everesttech.net',
				'rtd.everesttech.net',
				'rtd-tm.everesttech.net',
				'ads.everesttech.net',
			],
			beacon: true,
		},
	],
	cookies: [
		{name: 'adcloud', party: 'first', lifetime: year, purpose: 'advertising'},
		{name: 'id_adcloud', party: 'first', lifetime: 91 * day, purpose: 'advertising'},
		{name: 'everest_g_v2', party: 'third', domains: everest, lifetime: year, purpose: 'advertising'},
		{name: 'everest_session_v2', party: 'third', domains: everest, lifetime: 'session', purpose: 'advertising'},
		{name: 'ev_tm', party: 'third', domains: everest, lifetime: 2 * year, purpose: 'advertising'},
		{name: 'ev_sync_*', party: 'third', domains: everest, purpose: 'advertising'},
		{name: '_lcc', party: 'third', domains: everest, lifetime: 15 * minute, purpose: 'advertising'},
		{name: '_tmae', party: 'third', domains: everest, lifetime: year, purpose: 'advertising'},
	],
	formerNames: [
		'Adobe Advertising Cloud',
		'Adobe Media Optimizer',
		'Efficient Frontier',
		'TubeMogul',
		'Everest Technologies',
	],
	sources: ['https://experienceleague.adobe.com/en/docs/core-services/interface/data-collection/cookies/advertising'],
};
