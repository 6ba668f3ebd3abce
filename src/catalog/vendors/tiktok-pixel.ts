import {month} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

export const tiktokPixel: Vendor = {
	id: 'tiktok-pixel',
	name: 'TikTok Pixel',
	owner: 'tiktok',
	category: 'advertising',
	tracks: true,
	requests: [
		{host: ['analytics.tiktok.com', 'analytics-sg.tiktok.com', 'analytics-ipv6.tiktokw.us', 'business-api.tiktok.com']},
		{
			host: ['analytics.tiktok.com', 'analytics-sg.tiktok.com', 'analytics-ipv6.tiktokw.us'],
			path: '/api/',
			beacon: true,
		},
	],
	cookies: [
		{name: '_ttp', party: 'first', lifetime: 13 * month, purpose: 'advertising'},
		{name: '_tt_enable_cookie', party: 'first', lifetime: 13 * month, purpose: 'advertising'},
		{name: 'ttclid', party: 'first', lifetime: 13 * month, purpose: 'advertising'},
		{name: 'ttcsid', party: 'first', lifetime: 13 * month, purpose: 'advertising'},
		{name: 'ttcsid_*', party: 'first', lifetime: 13 * month, purpose: 'advertising'},
	],
	storage: ['tt_sessionId', 'tt_pixel_session_index', 'tt_appInfo'],
	aliases: ['TikTok', 'Tik Tok', 'TikTok-piksel', 'TikTok Ads', 'TikTok Analytics'],
	evidence: ['sdkid', 'lib', 'event'],
	sources: [
		'https://ads.tiktok.com/help/article/using-cookies-with-tiktok-pixel',
		'https://ads.tiktok.com/help/article?aid=10007540',
	],
};
