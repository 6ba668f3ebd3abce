import type {Owner} from '../vendor.ts';

export const cloudflare: Owner = {
	id: 'cloudflare',
	name: 'Cloudflare',
	country: 'US',
	eea: false,
	listedAs: ['Cloudflare CDN'],
	source: 'https://www.cloudflare.com/privacypolicy/',
};
