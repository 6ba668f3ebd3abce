import {day, minute, year} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

export const squarespace: Vendor = {
	id: 'squarespace',
	name: 'Squarespace',
	owner: 'squarespace',
	category: 'hosting',
	tracks: false,
	requests: [
		{host: ['squarespace.com', 'squarespace-cdn.com', 'sqspcdn.com', 'sqsp.net']},
		{
			mark: '/api/census/',
			path: /^\/api\/census\/(?:RecordHit|button-render|form-render)$/,
			tracks: true,
			beacon: true,
		},
	],
	cookies: [
		{name: 'ss_cid', party: 'first', lifetime: 2 * year, purpose: 'analytics'},
		{name: 'ss_cvr', party: 'first', lifetime: 2 * year, purpose: 'analytics'},
		{name: 'ss_cvisit', party: 'first', lifetime: 30 * minute, purpose: 'analytics'},
		{name: 'ss_cvt', party: 'first', lifetime: 30 * minute, purpose: 'analytics'},
		{name: 'ss_cpvisit', party: 'first', lifetime: 2 * year, purpose: 'analytics'},
		{name: 'ss_sd', party: 'first', purpose: 'analytics'},
		{name: 'ss_cookieAllowed', party: 'first', lifetime: 30 * day, purpose: 'essential'},
		{name: 'ss_performanceCookiesAllowed', party: 'first', lifetime: 30 * day, purpose: 'essential'},
		{name: 'ss_marketingCookiesAllowed', party: 'first', lifetime: 30 * day, purpose: 'essential'},
		{name: 'SS_ANALYTICS_ID', party: 'first', purpose: 'analytics'},
		{name: 'SS_MID', party: 'third', domains: ['squarespace.com'], purpose: 'analytics'},
		{name: 'RecentRedirect', party: 'first', lifetime: 30 * minute, purpose: 'essential'},
		{name: 'SiteUserInfo', party: 'first', lifetime: 3 * year, purpose: 'essential'},
		{name: 'SiteUserSecureAuthToken', party: 'first', lifetime: 3 * year, purpose: 'essential'},
		{name: 'siteUserCrumb', party: 'first', lifetime: 3 * year, purpose: 'essential'},
		{name: 'crumb', party: 'first', lifetime: 'session', purpose: 'essential'},
		{name: 'CHECKOUT_WEBSITE', party: 'first', lifetime: 'session', purpose: 'essential'},
		{name: 'orderStatusSessionToken', party: 'first', lifetime: year, purpose: 'essential'},
	],
	storage: ['squarespace-*', 'Commerce-checkout-state'],
	sources: [
		'https://support.squarespace.com/hc/en-us/articles/360001264507',
		'https://whatflorencedidnext.com/cookie-policy',
	],
};
