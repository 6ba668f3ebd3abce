import type {Vendor} from '../vendor.ts';

export const wistia: Vendor = {
	id: 'wistia',
	name: 'Wistia',
	owner: 'wistia',
	category: 'content',
	tracks: false,
	requests: [
		{host: ['wistia.com', 'wistia.net', 'embedwistia-a.akamaihd.net']},
		{host: ['distillery.wistia.com', 'pipedream.wistia.com'], tracks: true, beacon: true},
	],
	storage: ['wistia', 'wistia-video-progress-*'],
	sources: ['https://wistia.com/privacy'],
};
