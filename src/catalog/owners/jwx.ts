import type {Owner} from '../vendor.ts';

export const jwx: Owner = {
	id: 'jwx',
	name: 'JWX',
	country: 'US',
	eea: false,
	aliases: ['Longtail Ad Solutions'],
	listedAs: ['LongTail Ad Solutions'],
	source: 'https://jwplayer.com/legal/privacy/',
};
