import {day} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

export const loopme: Vendor = {
	id: 'loopme',
	name: 'LoopMe',
	owner: 'loopme',
	category: 'advertising',
	tracks: true,
	requests: [
		{host: ['loopme.com', 'loopme.me', 'loopme.biz', 'loopmertb.com']},
		{host: 'csync.loopme.me', beacon: true},
	],
	cookies: [{name: 'viewer_token', party: 'third', domains: ['loopme.me'], lifetime: 90 * day, purpose: 'advertising'}],
	aliases: ['Loop Me'],
	sources: ['https://legal.loopme.com/privacy-center'],
};
