import type {Vendor} from '../vendor.ts';

export const dailymotion: Vendor = {
	id: 'dailymotion',
	name: 'Dailymotion',
	owner: 'dailymotion',
	category: 'content',
	tracks: false,
	requests: [
		{host: ['dailymotion.com', 'dmcdn.net', 'dm.gg', 'dai.ly']},
		{host: ['dmxleo.com', 'pxlad.io', 'dm-event.net'], tracks: true, beacon: true},
	],
	sources: ['https://legal.dailymotion.com/en/cookie-policy/'],
};
