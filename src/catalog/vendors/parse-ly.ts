import {hour, minute, month} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

export const parseLy: Vendor = {
	id: 'parse-ly',
	name: 'Parse.ly',
	owner: 'automattic',
	category: 'analytics',
	tracks: true,
	requests: [
		{host: ['parsely.com', 'd1z2jf7jlzjs58.cloudfront.net']},
		{host: ['p1.parsely.com', 'pixel.parsely.com'], beacon: true},
	],
	cookies: [
		{name: '_parsely_visitor', party: 'first', lifetime: 13 * month, purpose: 'analytics'},
		{name: '_parsely_session', party: 'first', lifetime: 30 * minute, purpose: 'analytics'},
		{name: '_parsely_tpa_blocked', party: 'first', lifetime: 12 * hour, purpose: 'analytics'},
	],
	storage: ['_parsely_*', 'vipexp-local-state'],
	aliases: ['Parsely'],
	evidence: ['idsite'],
	sources: ['https://docs.parse.ly/privacy/cookies/'],
};
