import type {Vendor} from '../vendor.ts';

export const twentythree: Vendor = {
	id: 'twentythree',
	name: 'TwentyThree',
	owner: 'twentythree',
	category: 'content',
	tracks: false,
	requests: [{host: ['twentythree.net', 'twentythree.com', '23video.com']}],
	cookies: [{name: '_visual_swf_referer', party: 'first', lifetime: 'session', purpose: 'analytics'}],
	aliases: ['23 Video', '23video.com'],
	sources: ['https://www.twentythree.net/help/settings-cookies-and-cookie-policy'],
};
