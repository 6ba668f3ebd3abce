import {undecided} from '../consent.ts';
import {told} from '../told.ts';
import type {ConsentInterface} from '../interface.ts';

export const metaPixel: ConsentInterface = {
	id: 'meta-pixel',
	name: 'Meta Pixel',
	cookies: [],
	storage: [],
	// `fbq('consent', 'grant')` and `'revoke'`.
	read: raw => (raw === 'grant' || raw === 'revoke' ? told([['marketing', raw === 'grant']]) : undecided),
	sources: ['https://developers.facebook.com/docs/meta-pixel/implementation/gdpr'],
};
