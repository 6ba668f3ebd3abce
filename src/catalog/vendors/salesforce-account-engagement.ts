import type {Vendor} from '../vendor.ts';

export const salesforceAccountEngagement: Vendor = {
	id: 'salesforce-account-engagement',
	name: 'Marketing Cloud Account Engagement',
	owner: 'salesforce',
	category: 'email-marketing',
	tracks: true,
	requests: [
		{host: 'pardot.com'},
		{host: 'pi.pardot.com', path: '/analytics', beacon: true},
		// On a tracker domain of the site's own.
		{file: 'analytics', parameters: {account_id: /^\d+$/, campaign_id: /^\d+$/, visitor_id_sign: true}, beacon: true},
	],
	cookies: [
		{name: 'visitor_id*', rest: /^\d+(?:-hash)?$/, party: 'first', purpose: 'advertising'},
		{name: 'pi_opt_in*', rest: /^\d+$/, party: 'first', purpose: 'essential'},
		{name: 'pardot', party: 'third', domains: ['pardot.com'], lifetime: 'session', purpose: 'essential'},
	],
	aliases: ['Salesforce Account Engagement', 'MCAE'],
	formerNames: ['Pardot'],
	evidence: ['account_id', 'campaign_id', 'ver'],
	sources: [
		'https://help.salesforce.com/s/articleView?id=sf.pardot_basics_cookies.htm&type=5',
		'https://resonantcloudsolutions.com/opting-in-to-cookies-account-engagement',
	],
};
