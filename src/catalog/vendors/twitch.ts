import type {Vendor} from '../vendor.ts';

export const twitch: Vendor = {
	id: 'twitch',
	name: 'Twitch',
	owner: 'amazon',
	category: 'content',
	tracks: false,
	requests: [
		{host: ['twitch.tv', 'ttvnw.net', 'jtvnw.net', 'twitchcdn.net', 'ext-twitch.tv', 'twitchsvc.net']},
		{host: 'spade.twitch.tv', tracks: true, beacon: true},
	],
	aliases: ['Twitch.tv', 'Twitch Interactive'],
	ordinaryName: true,
	sources: ['https://legal.twitch.com/legal/cookie-policy/'],
};
