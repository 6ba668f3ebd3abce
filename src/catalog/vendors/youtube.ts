import {month} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

const youtubeHosts = ['youtube.com', 'youtube-nocookie.com'];

/** A player shows what the page is about; its beacons about who watched what do not. */
export const youtube: Vendor = {
	id: 'youtube',
	name: 'YouTube',
	owner: 'google',
	category: 'content',
	tracks: false,
	requests: [
		{host: [...youtubeHosts, 'youtu.be', 'ytimg.com', 'googlevideo.com']},
		{
			host: youtubeHosts,
			path: /^\/(?:api\/stats\/|youtubei\/v1\/log_event|ptracking|pcs\/activeview|generate_204|error_204)/,
			tracks: true,
			beacon: true,
		},
		{host: youtubeHosts, path: '/pagead/', tracks: true, beacon: true},
	],
	cookies: [
		{name: 'VISITOR_INFO1_LIVE', party: 'third', domains: ['youtube.com'], lifetime: 6 * month, purpose: 'advertising'},
		{
			name: 'VISITOR_PRIVACY_METADATA',
			party: 'third',
			domains: ['youtube.com'],
			purpose: 'essential',
		},
		{name: 'YSC', party: 'third', domains: ['youtube.com'], lifetime: 'session', purpose: 'analytics'},
		{
			name: '__Secure-ROLLOUT_TOKEN',
			party: 'third',
			domains: ['youtube.com'],
			purpose: 'analytics',
		},
		{name: 'PREF', party: 'third', domains: ['youtube.com'], lifetime: 8 * month, purpose: 'personalisation'},
	],
	storage: ['yt-remote-*', 'yt.innertube::*', 'ytidb::*', 'yt-player-*', 'YtIdbMeta', 'yt-idb-pref-storage*'],
	aliases: ['You Tube'],
	evidence: ['v', 'docid', 'el', 'ver'],
	sources: ['https://policies.google.com/technologies/cookies', 'https://support.google.com/youtube/answer/171780'],
};
