import type {Vendor} from '../vendor.ts';

const tiktokCookies = ['tiktok.com'];

/** The player shows a video; what it sends of who watched does not. */
export const tiktokEmbed: Vendor = {
	id: 'tiktok-embed',
	name: 'TikTok Embed',
	owner: 'tiktok',
	category: 'content',
	tracks: false,
	requests: [
		{
			host: [
				'tiktok.com',
				'ttwstatic.com',
				'tiktokcdn.com',
				'tiktokcdn-us.com',
				'tiktokcdn-eu.com',
				'tiktokv.com',
				'tiktokv.eu',
				'tiktokv.us',
				'ibytedtos.com',
			],
		},
		{
			host: ['mcs.tiktokv.com', 'mcs-va.tiktokv.com', 'mcs-sg.tiktokv.com', 'mcs.tiktokw.us', 'mcs-ie.tiktokv.eu'],
			tracks: true,
			beacon: true,
		},
	],
	cookies: [
		{name: 'ttwid', party: 'third', domains: tiktokCookies, purpose: 'analytics'},
		{name: 'tt_webid', party: 'third', domains: tiktokCookies, purpose: 'analytics'},
		{name: 'tt_webid_v2', party: 'third', domains: tiktokCookies, purpose: 'analytics'},
		{name: 'tt_csrf_token', party: 'third', domains: tiktokCookies, purpose: 'essential'},
		{name: 'tt_chain_token', party: 'third', domains: tiktokCookies, purpose: 'essential'},
		{name: 'msToken', party: 'third', domains: tiktokCookies, purpose: 'essential'},
	],
	aliases: ['TikTok Video', 'TikTok Player', 'TikTok-video'],
	sources: [
		'https://developers.tiktok.com/doc/embed-videos',
		'https://www.tiktok.com/legal/page/global/tiktok-website-cookies-policy/en',
	],
};
