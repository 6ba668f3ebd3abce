import type {Owner} from '../vendor.ts';

export const ozoneProject: Owner = {
	id: 'ozone-project',
	name: 'The Ozone Project',
	country: 'GB',
	eea: false,
	source: 'https://docs.prebid.org/dev-docs/bidders/ozone.html',
};
