import type {Owner} from '../vendor.ts';

export const jwpConnatix: Owner = {
	id: 'jwp-connatix',
	name: 'JWP Connatix',
	country: 'US',
	eea: false,
	aliases: ['Connatix Native Exchange'],
	listedAs: ['Connatix', 'LongTail Ad Solutions'],
	source: 'https://connatix.com/privacy-policy/',
};
