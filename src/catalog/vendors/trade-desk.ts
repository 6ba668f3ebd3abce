import type {Vendor} from '../vendor.ts';

export const tradeDesk: Vendor = {
	id: 'trade-desk',
	name: 'The Trade Desk',
	owner: 'trade-desk',
	category: 'advertising',
	tracks: true,
	requests: [
		{host: 'adsrvr.org'},
		{host: ['insight.adsrvr.org', 'match.adsrvr.org'], beacon: true},
		{host: 'd1eoo1tco6rr5e.cloudfront.net'},
	],
	cookies: [
		{name: 'TTDOptOut', party: 'third', domains: ['adsrvr.org'], purpose: 'essential'},
		{name: 'TTDOptOutOfDataSale', party: 'third', domains: ['adsrvr.org'], purpose: 'essential'},
	],
	aliases: ['Trade Desk', 'adsrvr.org'],
	evidence: ['adv', 'ct', 'upid', 'fmt', 'ttd_pid'],
	sources: ['https://www.thetradedesk.com/us/privacy'],
};
