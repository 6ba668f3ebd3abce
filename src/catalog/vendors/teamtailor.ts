import type {Vendor} from '../vendor.ts';

export const teamtailor: Vendor = {
	id: 'teamtailor',
	name: 'Teamtailor',
	owner: 'teamtailor',
	category: 'content',
	tracks: false,
	requests: [{host: ['teamtailor.com', 'teamtailor-cdn.com']}],
	cookies: [
		{name: '_ttAnalytics', party: 'first', purpose: 'analytics'},
		{name: '_ttCookiePermissions', party: 'first', purpose: 'essential'},
		{name: '_tt_session', party: 'first', purpose: 'essential'},
	],
	sources: [
		'https://support.teamtailor.com/en/articles/3792687-inform-and-collect-cookie-consent-from-visitors-on-your-career-site',
	],
};
