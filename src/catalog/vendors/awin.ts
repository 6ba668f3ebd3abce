import {month, year} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

export const awin: Vendor = {
	id: 'awin',
	name: 'Awin',
	owner: 'awin',
	category: 'affiliate',
	tracks: true,
	requests: [
		{host: ['dwin1.com', 'dwin2.com', 'zanox.com', 'zanox-affiliate.de']},
		{host: ['awin1.com', 'zenaps.com', 'ad.zanox.com'], beacon: true},
	],
	cookies: [
		{name: '_aw_m_*', rest: /^\d+$/, party: 'first', lifetime: year, purpose: 'advertising'},
		{name: '_aw_j_*', rest: /^\d+$/, party: 'first', lifetime: 3 * month, purpose: 'advertising'},
		{name: 'bId', party: 'third', domains: ['awin1.com'], lifetime: year, purpose: 'advertising'},
		{name: 'AWSESS', party: 'third', domains: ['awin1.com'], lifetime: 'session', purpose: 'advertising'},
	],
	aliases: ['Awin1'],
	formerNames: ['Affiliate Window', 'Zanox', 'affilinet'],
	sources: ['https://privacy.awin.com', 'https://help.awin.com/docs/awin-cookie-types-and-attribution-hierarchy'],
};
