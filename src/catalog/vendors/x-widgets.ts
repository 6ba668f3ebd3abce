import type {Vendor} from '../vendor.ts';

/** Embedded posts and buttons; X says it may keep the pages seen with them to tailor what it shows. */
export const xWidgets: Vendor = {
	id: 'x-widgets',
	name: 'X for Websites',
	owner: 'x',
	category: 'social',
	tracks: true,
	requests: [
		{host: ['platform.twitter.com', 'platform.x.com', 'cdn.syndication.twimg.com']},
		{host: ['syndication.twitter.com', 'syndication.x.com']},
		{host: ['syndication.twitter.com', 'syndication.x.com'], path: '/i/jot', beacon: true},
		{host: 'twimg.com', tracks: false},
	],
	cookies: [
		{name: 'ct0', party: 'third', domains: ['twitter.com', 'x.com'], purpose: 'essential'},
		{name: 'twid', party: 'third', domains: ['twitter.com', 'x.com'], purpose: 'social'},
		{name: 'eu_cn', party: 'third', domains: ['twitter.com'], purpose: 'essential'},
		{name: 'tfw_exp', party: 'third', domains: ['twitter.com'], purpose: 'analytics'},
		{name: 'syndication_guest_id', party: 'third', domains: ['twitter.com'], purpose: 'analytics'},
	],
	storage: ['__widgetsettings'],
	aliases: ['X Widgets', 'X Embed'],
	formerNames: [
		'Twitter for Websites',
		'Twitter Widgets',
		'Twitter Widget',
		'Twitter Syndication',
		'Twitter Embed',
		'Twitter Button',
		'Tweet Button',
	],
	sources: [
		'https://developer.x.com/en/docs/x-for-websites',
		'https://help.x.com/en/twitter-for-websites-ads-info-and-privacy',
	],
};
