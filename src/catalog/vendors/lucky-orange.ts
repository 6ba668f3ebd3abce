import {year} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

export const luckyOrange: Vendor = {
	id: 'lucky-orange',
	name: 'Lucky Orange',
	owner: 'lucky-orange',
	category: 'session-recording',
	tracks: true,
	requests: [
		{host: ['luckyorange.com', 'luckyorange.net', 'livestatserver.com', 'd10lpsik1i8c69.cloudfront.net']},
		{host: 'visitors.live', beacon: true},
	],
	cookies: [
		{name: 'lo-uid', party: 'first', lifetime: 2 * year, purpose: 'analytics'},
		{name: 'lo-visits', party: 'first', lifetime: 2 * year, purpose: 'analytics'},
		{name: 'lo-opt-out', party: 'first', lifetime: 2 * year, purpose: 'essential'},
	],
	storage: ['lo-session', 'lo-visitor', 'lo-messenger'],
	sources: ['https://developers.luckyorange.com/libraries/browser/cookies-storage'],
};
