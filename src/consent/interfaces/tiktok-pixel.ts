import {undecided} from '../consent.ts';
import {pending} from '../decide.ts';
import {told} from '../told.ts';
import type {ConsentInterface} from '../interface.ts';

export const tiktokPixel: ConsentInterface = {
	id: 'tiktok-pixel',
	name: 'TikTok Pixel',
	cookies: [],
	storage: [],
	// The three methods of `ttq` that speak of consent.
	read: raw => {
		switch (raw) {
			case 'holdConsent':
				return pending(told([['marketing', false]]));
			case 'grantConsent':
				return told([['marketing', true]]);
			case 'revokeConsent':
				return {...told([['marketing', false]]), state: 'rejected'};
			default:
				return undecided;
		}
	},
	sources: ['https://ads.tiktok.com/help/article/how-to-use-cookies-with-tiktok-pixel'],
};
