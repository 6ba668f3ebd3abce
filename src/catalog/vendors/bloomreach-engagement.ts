import {hour, year} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

export const bloomreachEngagement: Vendor = {
	id: 'bloomreach-engagement',
	name: 'Bloomreach Engagement',
	owner: 'bloomreach',
	category: 'email-marketing',
	tracks: true,
	requests: [
		{host: 'exponea.com'},
		{file: 'exponea.min.js'},
		{host: 'exponea.com', path: '/bulk', beacon: true},
		{host: 'exponea.com', path: /^\/track\/v\d/, beacon: true},
	],
	cookies: [
		{name: '__exponea_etc__', party: 'first', lifetime: 3 * year, purpose: 'advertising'},
		{name: '__exponea_time2__', party: 'first', lifetime: hour, purpose: 'advertising'},
		{name: '__exponea_ab_*', party: 'first', lifetime: 3 * year, purpose: 'personalisation'},
		{name: 'xnpe_*', rest: /^[0-9a-f-]{36}$/, party: 'first', lifetime: 3 * year, purpose: 'advertising'},
		{
			name: 'xnpe_*',
			rest: /^[0-9a-f-]{36}$/,
			party: 'third',
			domains: ['exponea.com'],
			lifetime: 3 * year,
			purpose: 'advertising',
		},
	],
	storage: ['__exponea_*'],
	aliases: ['Exponea', 'Bloomreach Marketing'],
	sources: [
		'https://documentation.bloomreach.com/engagement/docs/cookies-storage',
		'https://documentation.bloomreach.com/engagement/docs/cookie-tracking-modes',
	],
};
