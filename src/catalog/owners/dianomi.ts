import type {Owner} from '../vendor.ts';

export const dianomi: Owner = {
	id: 'dianomi',
	name: 'Dianomi',
	country: 'GB',
	eea: false,
	source: 'https://docs.prebid.org/dev-docs/bidders/dianomi.html',
};
