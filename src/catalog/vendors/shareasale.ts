import type {Vendor} from '../vendor.ts';

export const shareasale: Vendor = {
	id: 'shareasale',
	name: 'ShareASale',
	owner: 'awin',
	category: 'affiliate',
	tracks: true,
	requests: [
		{host: 'shareasale.com'},
		{host: 'shareasale-analytics.com', beacon: true},
		{host: 'shareasale.com', file: 'sale.cfm', beacon: true},
	],
	aliases: ['Share-A-Sale'],
	discontinued: true,
	sources: ['https://resources.awin.com/shareasale-to-awin/en-us-advertiser-upgrade-prep-checklist/'],
};
