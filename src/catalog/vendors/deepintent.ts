import type {Vendor} from '../vendor.ts';

export const deepintent: Vendor = {
	id: 'deepintent',
	name: 'DeepIntent',
	owner: 'deepintent',
	category: 'advertising',
	tracks: true,
	requests: [{host: 'deepintent.com'}, {host: 'match.deepintent.com', beacon: true}],
	aliases: ['Deep Intent'],
	sources: ['https://docs.prebid.org/dev-docs/bidders/deepintent.html'],
};
