import {day} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

/** Containers come from tagcommander.com; what is counted goes to commander1.com. */
export const commandersAct: Vendor = {
	id: 'commanders-act',
	name: 'Commanders Act',
	owner: 'commanders-act',
	category: 'tag-manager',
	tracks: true,
	requests: [
		{host: 'tagcommander.com', tracks: false},
		{host: 'commander1.com', beacon: true},
	],
	cookies: [
		{name: 'CAID', party: 'first', lifetime: 365 * day, purpose: 'analytics'},
		{name: 'TCID', party: 'third', domains: ['commander1.com'], lifetime: 365 * day, purpose: 'analytics'},
		{name: 'WID', party: 'third', domains: ['commander1.com'], lifetime: 'session', purpose: 'analytics'},
		{name: 'TCSESSION', party: 'third', domains: ['commander1.com'], lifetime: 'session', purpose: 'analytics'},
		{name: 'TCREDIRECT', party: 'first', lifetime: 'session', purpose: 'analytics'},
		{name: 'TCLANDINGURL', party: 'third', domains: ['commander1.com'], lifetime: 'session', purpose: 'analytics'},
		{name: 'TCAUDIENCE', party: 'first', lifetime: 365 * day, purpose: 'advertising'},
		{name: '_TCCookieSync', party: 'first', lifetime: 365 * day, purpose: 'advertising'},
	],
	storage: ['_TCCookieSync', 'tC_Sync'],
	formerNames: ['TagCommander', 'Tag Commander'],
	sources: ['https://doc.commandersact.com/configure/cookies'],
};
