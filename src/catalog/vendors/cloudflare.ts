import {day, minute} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

/** The network in front of a site: security, caching, speed. */
export const cloudflare: Vendor = {
	id: 'cloudflare',
	name: 'Cloudflare',
	owner: 'cloudflare',
	category: 'essential',
	tracks: false,
	requests: [
		{host: ['ajax.cloudflare.com', 'nel.cloudflare.com', 'cloudflare.com']},
		{
			mark: '/cdn-cgi/',
			path: /^\/cdn-cgi\/(?:scripts|bm|image|l|speculation|access|trace|apps|styles|images|mirage|pe)\b/,
		},
	],
	cookies: [
		{name: '__cf_bm', party: 'first', lifetime: 30 * minute, purpose: 'essential'},
		{name: 'cf_clearance', party: 'first', purpose: 'essential'},
		{name: '__cflb', party: 'first', purpose: 'essential'},
		{name: '_cfuvid', party: 'first', lifetime: 'session', purpose: 'essential'},
		{name: '__cfruid', party: 'first', purpose: 'essential'},
		{name: '__cfwaitingroom*', party: 'first', purpose: 'essential'},
		{name: '__cfseq*', party: 'first', purpose: 'essential'},
		{name: 'cf_ob_info', party: 'first', lifetime: 30, purpose: 'essential'},
		{name: 'cf_use_ob', party: 'first', lifetime: 30, purpose: 'essential'},
		{name: 'cf_chl_rc_*', rest: /^(?:i|ni|m)$/, party: 'first', purpose: 'essential'},
		{name: 'cf_chl_*', party: 'first', purpose: 'essential'},
		{name: 'CF_Authorization', party: 'first', purpose: 'essential'},
		{name: 'CF_AppSession', party: 'first', purpose: 'essential'},
		{name: '__cfduid', party: 'first', lifetime: 30 * day, purpose: 'essential'},
	],
	aliases: ['Cloud Flare'],
	sources: [
		'https://developers.cloudflare.com/fundamentals/reference/policies-compliances/cloudflare-cookies/',
		'https://developers.cloudflare.com/fundamentals/reference/cdn-cgi-endpoint/',
		'https://help.vimeo.com/hc/en-us/articles/26080940921361',
	],
};
