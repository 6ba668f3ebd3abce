import type {Vendor} from '../vendor.ts';

export const cpmstar: Vendor = {
	id: 'cpmstar',
	name: 'CPMStar',
	owner: 'cpmstar',
	category: 'advertising',
	tracks: true,
	requests: [{host: 'cpmstar.com'}],
	sources: ['https://docs.prebid.org/dev-docs/bidders/cpmstar.html'],
};
