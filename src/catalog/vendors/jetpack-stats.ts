import {day, year} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

export const jetpackStats: Vendor = {
	id: 'jetpack-stats',
	name: 'Jetpack Stats',
	owner: 'automattic',
	category: 'analytics',
	tracks: true,
	requests: [{host: 'stats.wp.com'}, {host: 'pixel.wp.com', beacon: true}],
	cookies: [
		{name: 'tk_ai', party: 'first', purpose: 'analytics'},
		{name: 'tk_tc', party: 'first', lifetime: 'session', purpose: 'analytics'},
		{name: 'tk_qs', party: 'first', purpose: 'analytics'},
		{name: 'tk_lr', party: 'first', lifetime: year, purpose: 'analytics'},
		{name: 'tk_or', party: 'first', lifetime: 5 * year, purpose: 'analytics'},
		{name: 'tk_r3d', party: 'first', lifetime: 3 * day, purpose: 'analytics'},
	],
	aliases: ['Jetpack Site Stats', 'Automattic Tracks'],
	formerNames: ['WordPress.com Stats', 'WordPress Stats', 'WordPress Site Stats'],
	evidence: ['blog', 'v', 'j', 'tz'],
	sources: ['https://jetpack.com/support/cookies/', 'https://jetpack.com/support/jetpack-stats/'],
};
