import {minute} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

/** The publishers' ad server with its tags (GPT for pages, IMA for players). Shares hosts with AdSense and Campaign Manager. */
export const googleAdManager: Vendor = {
	id: 'google-ad-manager',
	name: 'Google Ad Manager',
	owner: 'google',
	category: 'advertising',
	tracks: true,
	requests: [
		{
			host: [
				'securepubads.g.doubleclick.net',
				'pubads.g.doubleclick.net',
				'googletagservices.com',
				'safeframe.googlesyndication.com',
				'imasdk.googleapis.com',
			],
		},
		{host: ['doubleclick.net', 'googlesyndication.com', 'partner.googleadservices.com'], path: '/gampad/'},
		{host: 'googlesyndication.com', path: '/tag/js/gpt.js'},
		{host: 'googlesyndication.com', path: '/pagead/managed/js/gpt/'},
		{host: 'adtrafficquality.google', path: '/getconfig/sodar', parameters: {tid: /^gpt/}},
		{
			host: ['securepubads.g.doubleclick.net', 'pubads.g.doubleclick.net', 'googletagservices.com'],
			path: /^\/(?:pcs\/|activeview|pagead\/(?:gen_204|adview|interaction))/,
			beacon: true,
		},
	],
	cookies: [
		{name: 'GED_PLAYLIST_ACTIVITY', party: 'first', lifetime: 'session', purpose: 'advertising'},
		{name: 'pm_sess', party: 'third', domains: ['doubleclick.net'], lifetime: 30 * minute, purpose: 'advertising'},
	],
	aliases: ['Google Publisher Tag', 'Google Ad Exchange', 'Google IMA SDK'],
	formerNames: [
		'DoubleClick for Publishers',
		'Google Publisher Tags',
		'Google DFP',
		'DoubleClick Ad Exchange',
		'Google AdX',
	],
	evidence: ['iu', 'iu_parts', 'sz', 'correlator', 'gdfp_req', 'output', 'env'],
	sources: [
		'https://developers.google.com/publisher-tag/guides/get-started',
		'https://business.safety.google/adscookies/',
	],
};
