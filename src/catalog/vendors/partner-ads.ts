import type {Vendor} from '../vendor.ts';

export const partnerAds: Vendor = {
	id: 'partner-ads',
	name: 'Partner-ads',
	owner: 'partner-ads',
	category: 'affiliate',
	tracks: true,
	requests: [{host: 'partner-ads.com'}, {host: 'partner-ads.com', path: '/dk/leadtrack', beacon: true}],
	aliases: ['Partner-ads ApS', 'Partner-ads.com', 'Partnerads'],
	ordinaryName: true,
	sources: ['https://www.partner-ads.com/dk/'],
};
