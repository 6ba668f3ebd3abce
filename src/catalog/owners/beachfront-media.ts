import type {Owner} from '../vendor.ts';

export const beachfrontMedia: Owner = {
	id: 'beachfront-media',
	name: 'Beachfront Media',
	country: 'US',
	eea: false,
	source: 'https://docs.prebid.org/dev-docs/bidders/beachfront.html',
};
