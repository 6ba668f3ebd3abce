import type {Vendor} from '../vendor.ts';

/** What every platform of the framework stores in common. */
export const iabTcf: Vendor = {
	id: 'iab-tcf',
	name: 'IAB Europe TCF',
	owner: 'iab-europe',
	category: 'consent',
	tracks: false,
	requests: [{host: 'consensu.org'}],
	cookies: [
		{name: 'euconsent-v2', party: 'first', purpose: 'essential'},
		{name: 'euconsent', party: 'first', purpose: 'essential'},
		{name: 'addtl_consent', party: 'first', purpose: 'essential'},
	],
	aliases: ['IAB Europe', 'IAB TCF'],
	sources: ['https://iabeurope.eu/transparency-consent-framework/'],
};
