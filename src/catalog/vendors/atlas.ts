import type {Vendor} from '../vendor.ts';

export const atlas: Vendor = {
	id: 'atlas',
	name: 'Atlas',
	owner: 'meta',
	category: 'advertising',
	tracks: true,
	requests: [{host: ['atdmt.com', 'atlassbx.com']}, {host: ['ad.atdmt.com', 'cx.atdmt.com'], beacon: true}],
	cookies: [
		{name: 'AA003', party: 'third', domains: ['atdmt.com'], purpose: 'advertising'},
		{name: 'ATN', party: 'third', domains: ['atdmt.com'], purpose: 'advertising'},
	],
	ordinaryName: true,
	aliases: ['Atlas Solutions', 'Facebook Atlas', 'Atlas by Facebook', 'Atlas Advertiser Suite'],
	discontinued: true,
	sources: ['https://www.facebook.com/privacy/policies/cookies'],
};
