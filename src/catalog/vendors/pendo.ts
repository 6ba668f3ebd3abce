import {day} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

export const pendo: Vendor = {
	id: 'pendo',
	name: 'Pendo',
	owner: 'pendo',
	category: 'analytics',
	tracks: true,
	requests: [
		{host: 'pendo.io'},
		{host: 'pendo.io', path: '/data/', beacon: true},
		{mark: '/data/ptm.gif/', beacon: true},
		{mark: '/data/guide.gif/', beacon: true},
	],
	cookies: [
		{name: '_pendo_visitorId.*', party: 'first', lifetime: 100 * day, purpose: 'analytics'},
		{name: '_pendo_accountId.*', party: 'first', lifetime: 100 * day, purpose: 'analytics'},
		{name: '_pendo_launcher-closed.*', party: 'first', lifetime: 10 * day, purpose: 'analytics'},
	],
	storage: ['_pendo_*', 'pendo_*'],
	evidence: ['v'],
	sources: [
		'https://support.pendo.io/hc/en-us/articles/360041032971-Agent-cookies-and-local-storage',
		'https://agent.pendo.io/cookies/localstorage',
	],
};
