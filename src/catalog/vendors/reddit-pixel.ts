import {day} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

export const redditPixel: Vendor = {
	id: 'reddit-pixel',
	name: 'Reddit Pixel',
	owner: 'reddit',
	category: 'advertising',
	tracks: true,
	requests: [
		{host: 'redditstatic.com', path: '/ads/'},
		{host: ['pixel-config.reddit.com', 'conversions-config.reddit.com']},
		{host: ['alb.reddit.com', 'events.redditmedia.com'], beacon: true},
	],
	cookies: [
		{name: '_rdt_uuid', party: 'first', lifetime: 90 * day, purpose: 'advertising'},
		{name: '_rdt_cid', party: 'first', purpose: 'advertising'},
	],
	aliases: ['Reddit'],
	evidence: ['id', 'event', 'v'],
	sources: ['https://business.reddithelp.com/s/article/reddit-pixel', 'https://www.reddit.com/policies/cookies'],
};
