import type {Owner} from '../vendor.ts';

export const onfocus: Owner = {
	id: 'onfocus',
	name: 'Onfocus',
	country: 'FR',
	eea: true,
	source: 'https://docs.prebid.org/dev-docs/bidders/adagio.html',
};
