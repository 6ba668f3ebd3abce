import {year} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

export const statcounter: Vendor = {
	id: 'statcounter',
	name: 'Statcounter',
	owner: 'statcounter',
	category: 'analytics',
	tracks: true,
	requests: [
		{host: 'statcounter.com'},
		{host: 'c.statcounter.com', beacon: true},
		{host: 'statcounter.com', file: 't.php', beacon: true},
	],
	cookies: [
		{name: 'is_unique', party: 'third', domains: ['statcounter.com'], lifetime: 5 * year, purpose: 'analytics'},
		{name: 'is_visitor_unique', party: 'first', lifetime: 2 * year, purpose: 'analytics'},
		{name: 'sc_is_visitor_unique', party: 'first', lifetime: 2 * year, purpose: 'analytics'},
		{name: 'statcounter_bounce', party: 'first', lifetime: 'session', purpose: 'analytics'},
	],
	storage: ['statcounter.com/localstorage/', 'statcounter_*', 'sc_medium_source'],
	aliases: ['Stat Counter'],
	evidence: ['sc_project'],
	sources: ['https://statcounter.com/about/cookies/'],
};
