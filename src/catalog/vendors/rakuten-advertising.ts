import type {Vendor} from '../vendor.ts';

export const rakutenAdvertising: Vendor = {
	id: 'rakuten-advertising',
	name: 'Rakuten Advertising',
	owner: 'rakuten',
	category: 'affiliate',
	tracks: true,
	requests: [
		{host: ['linksynergy.com', 'rmtag.com', 'rakutenadvertising.io']},
		{
			host: ['ad.linksynergy.com', 'track.linksynergy.com', 'ut.rd.linksynergy.com', 'nxtck.com', 'mediaforge.com'],
			beacon: true,
		},
	],
	cookies: [
		{name: 'rmStore', party: 'first', purpose: 'advertising'},
		{name: 'rmuid', party: 'third', domains: ['linksynergy.com'], purpose: 'advertising'},
		{name: 'icts', party: 'third', domains: ['linksynergy.com'], purpose: 'advertising'},
		{name: 'lsn_statp', party: 'third', domains: ['linksynergy.com'], purpose: 'advertising'},
		{name: 'lsn_track', party: 'third', domains: ['linksynergy.com'], purpose: 'advertising'},
		{name: 'lsclick_mid*', rest: /^\d+$/, party: 'third', domains: ['linksynergy.com'], purpose: 'advertising'},
	],
	aliases: ['Rakuten Affiliate Network'],
	formerNames: ['Rakuten Marketing', 'LinkShare', 'Rakuten LinkShare'],
	sources: ['https://rakutenadvertising.com/legal-notices/services-privacy-policy/'],
};
