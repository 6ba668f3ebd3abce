import type {Vendor} from '../vendor.ts';

export const salesforcePersonalization: Vendor = {
	id: 'salesforce-personalization',
	name: 'Salesforce Marketing Cloud Personalization',
	owner: 'salesforce',
	category: 'analytics',
	tracks: true,
	requests: [
		{host: ['evergage.com', 'evgnet.com']},
		{
			host: ['evergage.com', 'evgnet.com'],
			path: /^\/(?:twreceiver|msreceiver|pr|api2\/(?:auth)?event\/)/,
			beacon: true,
		},
	],
	cookies: [
		{name: '_evga_*', rest: /^[0-9a-f]{4}$/, party: 'first', purpose: 'personalisation'},
		{name: '_sfid_*', rest: /^[0-9a-f]{4}$/, party: 'first', purpose: 'personalisation'},
	],
	aliases: ['Marketing Cloud Personalization', 'Salesforce Personalization'],
	formerNames: ['Evergage', 'Interaction Studio', 'Salesforce Interaction Studio'],
	evidence: ['_ak', '_ds'],
	sources: [
		'https://developer.salesforce.com/docs/marketing/personalization/guide/cookies.html',
		'https://help.salesforce.com/s/articleView?id=mktg.mc_pers.htm&type=5',
	],
};
