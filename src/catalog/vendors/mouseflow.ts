import {day} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

export const mouseflow: Vendor = {
	id: 'mouseflow',
	name: 'Mouseflow',
	owner: 'mouseflow',
	category: 'session-recording',
	tracks: true,
	requests: [
		{host: 'mouseflow.com'},
		{
			host: [
				'o2.mouseflow.com',
				'n2.mouseflow.com',
				'us.mouseflow.com',
				'eu.mouseflow.com',
				'o2.eu.mouseflow.com',
				'n2.eu.mouseflow.com',
				'o2.us.mouseflow.com',
				'n2.us.mouseflow.com',
			],
			beacon: true,
		},
	],
	cookies: [
		{name: 'mf_user', party: 'first', lifetime: 90 * day, purpose: 'analytics'},
		...[...'0123456789abcdef'].map(digit => ({
			name: `mf_${digit}*`,
			rest: /^[\da-f]{7}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/,
			party: 'first' as const,
			lifetime: 'session' as const,
			purpose: 'analytics' as const,
		})),
	],
	storage: ['mf_initialDomQueue', 'mf_transmitQueue'],
	aliases: ['Mouse Flow'],
	sources: ['https://help.mouseflow.com/en/articles/4282966-what-is-your-cookie-policy'],
};
