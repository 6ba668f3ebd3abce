import type {Vendor} from '../vendor.ts';

const collect = ['igodigital.com'];

export const salesforceMarketingCloudEngagement: Vendor = {
	id: 'salesforce-marketing-cloud-engagement',
	name: 'Salesforce Marketing Cloud Engagement',
	owner: 'salesforce',
	category: 'email-marketing',
	tracks: true,
	requests: [
		{
			host: [
				'igodigital.com',
				'exacttarget.com',
				'exct.net',
				'sfmc-content.com',
				'marketingcloudapps.com',
				'marketingcloudapis.com',
			],
		},
		{host: 'nova.collect.igodigital.com', beacon: true},
	],
	cookies: [
		{name: 'igodigitaltc2', party: 'third', domains: collect, purpose: 'advertising'},
		{
			name: 'igodigitalst_*',
			rest: /^\d+$/,
			party: 'third',
			domains: collect,
			lifetime: 'session',
			purpose: 'advertising',
		},
		{name: 'igodigitalstdomain', party: 'third', domains: collect, lifetime: 'session', purpose: 'advertising'},
	],
	aliases: [
		'Salesforce Marketing Cloud',
		'Marketing Cloud Engagement',
		'SFMC',
		'Salesforce Collect Tracking Code',
		'Marketing Cloud Einstein',
	],
	formerNames: ['ExactTarget', 'iGoDigital', 'Salesforce ExactTarget'],
	sources: [
		'https://help.salesforce.com/s/articleView?id=mktg.mc_ctc_collect_code.htm&type=5',
		'https://www.salesforce.com/company/legal/privacy/',
	],
};
