import type {Vendor} from '../vendor.ts';

export const openli: Vendor = {
	id: 'openli',
	name: 'Openli',
	owner: 'openli',
	category: 'consent',
	tracks: false,
	requests: [{host: ['openli.com', 'legalmonster.com']}],
	cookies: [{name: 'legalmonster-cookie-*', party: 'first', purpose: 'essential'}],
	formerNames: ['Legal Monster'],
	sources: ['https://openli.com/'],
};
