import {year} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

export const emarsys: Vendor = {
	id: 'emarsys',
	name: 'SAP Emarsys',
	owner: 'sap',
	category: 'email-marketing',
	tracks: true,
	requests: [
		{host: ['scarabresearch.com', 'emarsys.net', 'emarsys.com']},
		{host: 'recommender.scarabresearch.com', path: '/merchants/', beacon: true},
	],
	cookies: [
		{name: 'scarab.visitor', party: 'first', lifetime: year, purpose: 'advertising'},
		{name: 'scarab.profile', party: 'first', purpose: 'personalisation'},
		{name: 'scarab.mayAdd', party: 'first', lifetime: 'session', purpose: 'personalisation'},
		{name: 'scarab.mayViewed', party: 'first', lifetime: 'session', purpose: 'personalisation'},
		{name: 'cdv', party: 'third', domains: ['scarabresearch.com'], lifetime: year, purpose: 'advertising'},
	],
	aliases: ['Emarsys', 'SAP Engagement Cloud', 'Scarab Research'],
	formerNames: ['Emarsys Smart Insight'],
	sources: [
		'https://help.emarsys.com/hc/fr/articles/115003972074-Web-Extend-Overview',
		'https://help.emarsys.com/hc/en-us/articles/115003972114-Web-Extend-data-collection-FAQ',
	],
};
