import type {Vendor} from '../vendor.ts';

export const crazyEgg: Vendor = {
	id: 'crazy-egg',
	name: 'Crazy Egg',
	owner: 'crazy-egg',
	category: 'session-recording',
	tracks: true,
	requests: [
		{host: ['crazyegg.com', 'cetrk.com', 'dnn506yrbagrg.cloudfront.net']},
		{host: ['tracking.crazyegg.com', 'pagestates-tracking.crazyegg.com', 'assets-tracking.crazyegg.com'], beacon: true},
	],
	sources: ['https://www.crazyegg.com/cookies'],
};
