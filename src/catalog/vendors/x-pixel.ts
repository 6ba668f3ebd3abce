import type {Vendor} from '../vendor.ts';

const x = ['twitter.com', 'x.com', 't.co'];

export const xPixel: Vendor = {
	id: 'x-pixel',
	name: 'X Pixel',
	owner: 'x',
	category: 'advertising',
	tracks: true,
	requests: [
		{host: 'ads-twitter.com'},
		{host: 'platform.twitter.com', file: 'oct.js'},
		{
			host: ['t.co', 'analytics.twitter.com', 'analytics.x.com', 'ads-api.x.com'],
			path: /^\/(?:1\/)?i\/adsct/,
			beacon: true,
		},
		{host: ['analytics.twitter.com', 'analytics.x.com']},
	],
	cookies: [
		{name: '_twclid', party: 'first', purpose: 'advertising'},
		{name: '_twpid', party: 'first', purpose: 'advertising'},
		{name: 'muc_ads', party: 'third', domains: x, purpose: 'advertising'},
		{name: 'personalization_id', party: 'third', domains: x, purpose: 'advertising'},
		{name: 'guest_id', party: 'third', domains: x, purpose: 'advertising'},
		{name: 'guest_id_ads', party: 'third', domains: x, purpose: 'advertising'},
		{name: 'guest_id_marketing', party: 'third', domains: x, purpose: 'advertising'},
	],
	aliases: [
		'X Ads',
		'X Conversion Tracking',
		'X (Twitter)',
		'X/Twitter',
		'X (tidligere Twitter)',
		'X (formerly Twitter)',
		'X-piksel',
	],
	formerNames: [
		'Twitter',
		'Twitter Pixel',
		'Twitter-piksel',
		'Twitter Ads',
		'Twitter Analytics',
		'Twitter Conversion Tracking',
	],
	evidence: ['txn_id', 'p_id', 'type', 'version', 'integration'],
	sources: [
		'https://business.x.com/en/help/campaign-measurement-and-analytics/conversion-tracking-for-websites',
		'https://help.x.com/en/rules-and-policies/x-cookies',
	],
};
