import type {Vendor} from '../vendor.ts';

const spotifyCookies = ['spotify.com'];

/** The player; its reports of what was heard by whom track. */
export const spotify: Vendor = {
	id: 'spotify',
	name: 'Spotify',
	owner: 'spotify',
	category: 'content',
	tracks: false,
	requests: [
		{host: ['spotify.com', 'scdn.co', 'spotifycdn.com', 'spotifycdn.net']},
		{host: 'spotify.com', path: '/gabo-receiver-service/', tracks: true, beacon: true},
	],
	cookies: [
		{name: 'sp_t', party: 'third', domains: spotifyCookies, purpose: 'analytics'},
		{name: 'sp_landing', party: 'third', domains: spotifyCookies, purpose: 'analytics'},
		{name: 'sp_m', party: 'third', domains: spotifyCookies, purpose: 'personalisation'},
		{name: 'sp_key', party: 'third', domains: spotifyCookies, purpose: 'essential'},
	],
	sources: ['https://developer.spotify.com/documentation/embeds', 'https://www.spotify.com/legal/cookies-policy/'],
};
