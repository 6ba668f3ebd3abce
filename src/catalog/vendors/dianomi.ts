import type {Vendor} from '../vendor.ts';

export const dianomi: Vendor = {
	id: 'dianomi',
	name: 'Dianomi',
	owner: 'dianomi',
	category: 'advertising',
	tracks: true,
	requests: [{host: ['dianomi.com', 'dianomioffers.co.uk']}],
	sources: ['https://docs.prebid.org/dev-docs/bidders/dianomi.html'],
};
