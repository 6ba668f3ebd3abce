import type {Owner} from '../vendor.ts';

export const deepintent: Owner = {
	id: 'deepintent',
	name: 'DeepIntent',
	country: 'US',
	eea: false,
	source: 'https://docs.prebid.org/dev-docs/bidders/deepintent.html',
};
