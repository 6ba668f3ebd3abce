import type {Vendor} from '../vendor.ts';

export const jwPlayer: Vendor = {
	id: 'jw-player',
	name: 'JW Player',
	owner: 'jwx',
	category: 'content',
	tracks: false,
	requests: [
		{host: ['jwplayer.com', 'jwplatform.com', 'jwpcdn.com', 'jwpsrv.com', 'longtailvideo.com']},
		{host: 'jwpltx.com', tracks: true, beacon: true},
	],
	storage: ['jwplayerLocalId', 'jwplayer.*'],
	aliases: ['JW Platform'],
	sources: ['https://docs.jwplayer.com/players/reference/do-not-save-cookies', 'https://jwplayer.com/legal/privacy/'],
};
