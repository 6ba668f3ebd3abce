import type {Vendor} from '../vendor.ts';

/** Run by jsDelivr since 2021, by StackPath (MaxCDN) before. */
export const bootstrapcdn: Vendor = {
	id: 'bootstrapcdn',
	name: 'BootstrapCDN',
	owner: 'prospect-one',
	category: 'hosting',
	tracks: false,
	requests: [{host: 'bootstrapcdn.com'}],
	aliases: ['Bootstrap CDN'],
	formerNames: ['NetDNA BootstrapCDN', 'MaxCDN'],
	sources: ['https://www.bootstrapcdn.com/', 'https://github.com/jsdelivr/bootstrapcdn/issues/1622'],
};
