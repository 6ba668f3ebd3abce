import type {Owner} from '../vendor.ts';

export const cpmstar: Owner = {
	id: 'cpmstar',
	name: 'CPMStar',
	country: 'US',
	eea: false,
	source: 'https://docs.prebid.org/dev-docs/bidders/cpmstar.html',
};
