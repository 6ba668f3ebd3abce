import type {Vendor} from '../vendor.ts';

export const brightcove: Vendor = {
	id: 'brightcove',
	name: 'Brightcove',
	owner: 'brightcove',
	category: 'content',
	tracks: false,
	requests: [
		{host: ['brightcove.com', 'brightcove.net', 'brightcovecdn.com', 'bcovlive.io', 'boltdns.net', 'zencdn.net']},
		{host: 'metrics.brightcove.com', tracks: true, beacon: true},
	],
	sources: ['https://www.brightcove.com/en/legal/privacy/', 'https://player.support.brightcove.com/'],
};
