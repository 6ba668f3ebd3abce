import {day, minute, month, year} from '../durations.ts';
import {googleHosts} from '../google-hosts.ts';
import type {Vendor} from '../vendor.ts';

const doubleclick = ['doubleclick.net'];

/** What used to be DoubleClick for advertisers: Campaign Manager (Floodlight), Display & Video, Search Ads. */
export const googleMarketingPlatform: Vendor = {
	id: 'google-marketing-platform',
	name: 'Google Marketing Platform',
	owner: 'google',
	category: 'advertising',
	tracks: true,
	requests: [
		{host: ['doubleclick.net', '2mdn.net', 'adservice.google.com']},
		{host: googleHosts.map(host => `adservice.${host}`).slice(1)},
		{host: 'googletagservices.com', path: '/dcm/'},
		{
			host: ['doubleclick.net', 'ade.googlesyndication.com', ...googleHosts.map(host => `adservice.${host}`)],
			path: '/ddm/',
			beacon: true,
		},
		{host: 'doubleclick.net', path: /^\/(?:activity|activityi|pixel|pagead\/adview|xbbe\/pixel|pcs\/)/, beacon: true},
		{host: googleHosts, path: '/gmp/conversion', beacon: true},
		{host: 'googletagmanager.com', path: '/gtag/', parameters: {id: /^DC-/}},
		{file: 'js', path: /\/gtag\/js$/, parameters: {id: /^DC-/}},
	],
	cookies: [
		{name: 'IDE', party: 'third', domains: doubleclick, lifetime: 13 * month, purpose: 'advertising'},
		{name: 'test_cookie', party: 'third', domains: doubleclick, lifetime: 15 * minute, purpose: 'advertising'},
		{name: 'DSID', party: 'third', domains: doubleclick, lifetime: 14 * day, purpose: 'advertising'},
		{name: 'RUL', party: 'third', domains: doubleclick, lifetime: year, purpose: 'advertising'},
		{name: 'FLC', party: 'third', domains: doubleclick, lifetime: 10, purpose: 'advertising'},
		{name: 'id', party: 'third', domains: doubleclick, purpose: 'advertising'},
		{name: 'ar_debug', party: 'third', domains: doubleclick, purpose: 'advertising'},
		{name: 'receive-cookie-deprecation', party: 'third', domains: doubleclick, purpose: 'advertising'},
	],
	aliases: ['Floodlight', 'Campaign Manager', 'Campaign Manager 360', 'Display & Video 360', 'DV360', 'Search Ads 360'],
	formerNames: ['DoubleClick', 'Google DoubleClick', 'DoubleClick Campaign Manager'],
	evidence: ['src', 'type', 'cat', 'gtm', 'google_nid', 'id', 'tag_exp'],
	sources: ['https://business.safety.google/adscookies/', 'https://support.google.com/campaignmanager/answer/2823450'],
};
