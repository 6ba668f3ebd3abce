import {day} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

export const activecampaign: Vendor = {
	id: 'activecampaign',
	name: 'ActiveCampaign',
	owner: 'activecampaign',
	category: 'email-marketing',
	tracks: true,
	requests: [
		{host: ['trackcmp.net', 'app-us1.com']},
		{host: ['activehosted.com', 'ac-page.com', 'activecampaign.com'], tracks: false},
		{host: 'prism.app-us1.com', beacon: true},
		{host: 'trackcmp.net', path: '/visit', beacon: true},
	],
	cookies: [{name: 'ac_enable_tracking', party: 'first', lifetime: 30 * day, purpose: 'essential'}],
	aliases: ['Active Campaign'],
	evidence: ['actid'],
	sources: [
		'https://www.activecampaign.com/legal/privacy-policy',
		'https://www.consentstack.io/vendors/activecampaign',
	],
};
