import type {Vendor} from '../vendor.ts';

export const cloudflareTurnstile: Vendor = {
	id: 'cloudflare-turnstile',
	name: 'Cloudflare Turnstile',
	owner: 'cloudflare',
	category: 'essential',
	tracks: false,
	requests: [
		{host: 'challenges.cloudflare.com'},
		{mark: '/cdn-cgi/challenge-platform/', path: /^\/cdn-cgi\/challenge-platform\//},
	],
	aliases: ['Cloudflare Challenge', 'Cloudflare CAPTCHA'],
	sources: ['https://developers.cloudflare.com/turnstile/', 'https://developers.cloudflare.com/cloudflare-challenges/'],
};
