import type {Vendor} from '../vendor.ts';

export const trustarc: Vendor = {
	id: 'trustarc',
	name: 'TrustArc',
	owner: 'trustarc',
	category: 'consent',
	tracks: false,
	requests: [
		{host: ['trustarc.com', 'truste.com', 'truste-svc.net', 'trustarc.mgr.consensu.org']},
		{host: 'trustarc.com', path: '/log', beacon: true},
	],
	cookies: [
		{name: 'notice_behavior', party: 'first', purpose: 'essential'},
		{name: 'notice_preferences', party: 'first', purpose: 'essential'},
		{name: 'notice_gdpr_prefs', party: 'first', purpose: 'essential'},
		{name: 'notice_poptime', party: 'first', purpose: 'essential'},
		{name: 'cmapi_cookie_privacy', party: 'first', purpose: 'essential'},
		{name: 'cmapi_gtm_bl', party: 'first', purpose: 'essential'},
		{name: 'TAsessionID', party: 'first', purpose: 'essential'},
		{name: 'TAconsentID', party: 'first', purpose: 'essential'},
	],
	formerNames: ['TRUSTe'],
	sources: ['https://trustarc.com/cookie-policy/'],
};
