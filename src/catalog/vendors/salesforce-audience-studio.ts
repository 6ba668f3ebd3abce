import type {Vendor} from '../vendor.ts';

export const salesforceAudienceStudio: Vendor = {
	id: 'salesforce-audience-studio',
	name: 'Salesforce Audience Studio',
	owner: 'salesforce',
	category: 'advertising',
	tracks: true,
	requests: [{host: 'krxd.net', beacon: true}, {host: 'cdn.krxd.net'}],
	aliases: ['krxd.net'],
	formerNames: ['Krux', 'Krux Digital', 'Salesforce DMP'],
	discontinued: true,
	sources: [
		'https://konsole.zendesk.com/hc/en-us/articles/4407501228567-Audience-Studio-End-of-Contract',
		'https://www.salesforce.com/company/legal/privacy/',
	],
};
