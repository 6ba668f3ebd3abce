import type {Vendor} from '../vendor.ts';

export const adagio: Vendor = {
	id: 'adagio',
	name: 'Adagio',
	owner: 'onfocus',
	category: 'advertising',
	tracks: true,
	requests: [{host: '4dex.io'}, {host: ['u.4dex.io', 'c.4dex.io'], beacon: true}],
	storage: ['adagio'],
	aliases: ['Adagio.io', '4dex.io', 'Onfocus (Adagio)'],
	ordinaryName: true,
	sources: ['https://docs.prebid.org/dev-docs/bidders/adagio.html'],
};
