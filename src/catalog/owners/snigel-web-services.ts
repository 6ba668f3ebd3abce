import type {Owner} from '../vendor.ts';

export const snigelWebServices: Owner = {
	id: 'snigel-web-services',
	name: 'Snigel Web Services',
	country: 'GB',
	eea: false,
	listedAs: ['Snigel CMP'],
	source: 'https://docs.prebid.org/dev-docs/bidders/snigel.html',
};
