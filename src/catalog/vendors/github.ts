import {year} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

/** Without github.io, where anybody may put anything. */
export const github: Vendor = {
	id: 'github',
	name: 'GitHub',
	owner: 'microsoft',
	category: 'hosting',
	tracks: false,
	requests: [
		{
			host: [
				'github.com',
				'raw.githubusercontent.com',
				'gist.githubusercontent.com',
				'avatars.githubusercontent.com',
				'camo.githubusercontent.com',
				'media.githubusercontent.com',
				'objects.githubusercontent.com',
				'user-images.githubusercontent.com',
				'githubassets.com',
			],
		},
	],
	cookies: [
		{name: '_gh_sess', party: 'third', domains: ['github.com'], lifetime: 'session', purpose: 'essential'},
		{name: '_octo', party: 'third', domains: ['github.com'], lifetime: year, purpose: 'analytics'},
	],
	sources: ['https://docs.github.com/en/site-policy/privacy-policies/github-cookies'],
};
