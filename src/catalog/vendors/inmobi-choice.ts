import type {Vendor} from '../vendor.ts';

export const inmobiChoice: Vendor = {
	id: 'inmobi-choice',
	name: 'InMobi Choice',
	owner: 'inmobi',
	category: 'consent',
	tracks: false,
	requests: [{host: ['cmp.inmobi.com', 'cmp.quantcast.com', 'quantcast.mgr.consensu.org']}],
	storage: ['_cmpRepromptHash'],
	aliases: ['InMobi CMP'],
	formerNames: ['Quantcast Choice'],
	sources: [
		'https://support.inmobi.com/choice/',
		'https://www.quantcast.com/blog/cmp-best-practices-quantcast-choice/',
	],
};
