import type {Vendor} from '../vendor.ts';

export const seedtag: Vendor = {
	id: 'seedtag',
	name: 'Seedtag',
	owner: 'seedtag',
	category: 'advertising',
	tracks: true,
	requests: [{host: 'seedtag.com'}, {host: 's.seedtag.com', path: /^\/(?:cs|e|se)\//, beacon: true}],
	sources: ['https://docs.prebid.org/dev-docs/bidders/seedtag.html'],
};
