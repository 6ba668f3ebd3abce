import {month} from '../durations.ts';
import {googleHosts} from '../google-hosts.ts';
import type {Vendor} from '../vendor.ts';

const doubleclick = ['doubleclick.net'];

/** What used to be DoubleClick: Campaign Manager (Floodlight), Display & Video, and the ad server that shares its hosts. */
export const googleMarketingPlatform: Vendor = {
	id: 'google-marketing-platform',
	name: 'Google Marketing Platform',
	owner: 'google',
	category: 'advertising',
	tracks: true,
	requests: [
		{
			host: [
				'doubleclick.net',
				'2mdn.net',
				'googletagservices.com',
				'adservice.google.com',
				'safeframe.googlesyndication.com',
			],
		},
		{host: googleHosts.map(host => `adservice.${host}`).slice(1)},
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
		{name: 'test_cookie', party: 'third', domains: doubleclick, purpose: 'advertising'},
		{name: 'DSID', party: 'third', domains: doubleclick, purpose: 'advertising'},
		{name: 'id', party: 'third', domains: doubleclick, purpose: 'advertising'},
		{name: 'ar_debug', party: 'third', domains: doubleclick, purpose: 'advertising'},
		{name: 'receive-cookie-deprecation', party: 'third', domains: doubleclick, purpose: 'advertising'},
	],
	aliases: [
		'Floodlight',
		'Campaign Manager',
		'Campaign Manager 360',
		'Display & Video 360',
		'DV360',
		'Search Ads 360',
		'Google Ad Manager',
		'Google Publisher Tag',
	],
	formerNames: ['DoubleClick', 'Google DoubleClick', 'DoubleClick for Publishers', 'Google Publisher Tags'],
	evidence: ['src', 'type', 'cat', 'ord', 'gtm', 'google_nid', 'id', 'tag_exp'],
	sources: ['https://business.safety.google/adscookies/', 'https://support.google.com/campaignmanager/answer/2823450'],
};
