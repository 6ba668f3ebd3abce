import type {Vendor} from '../vendor.ts';

/** Counts visits without cookies, mostly on the site’s own host. */
export const umami: Vendor = {
	id: 'umami',
	name: 'Umami',
	owner: 'umami-software',
	category: 'analytics',
	tracks: true,
	requests: [
		{host: ['umami.is', 'umami.dev']},
		{host: ['umami.is', 'umami.dev'], path: '/api/send', beacon: true},
		{
			file: 'send',
			path: /\/api\/send$/,
			body: /"payload"\s*:\s*\{[^}]{0,2000}"website"\s*:\s*"[\da-f]{8}-[\da-f-]{27}"/,
			beacon: true,
		},
		{
			file: 'collect',
			path: /\/api\/collect$/,
			body: /"payload"\s*:\s*\{[^}]{0,2000}"website"\s*:\s*"[\da-f]{8}-[\da-f-]{27}"/,
			beacon: true,
		},
		{file: 'umami.js'},
	],
	storage: ['umami.cache', 'umami.disabled'],
	sources: ['https://umami.is/docs/tracker-configuration'],
};
