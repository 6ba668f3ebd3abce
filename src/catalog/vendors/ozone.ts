import type {Vendor} from '../vendor.ts';

export const ozone: Vendor = {
	id: 'ozone',
	name: 'The Ozone Project',
	owner: 'ozone-project',
	category: 'advertising',
	tracks: true,
	requests: [{host: 'the-ozone-project.com'}],
	aliases: ['Ozone Project'],
	sources: ['https://docs.prebid.org/dev-docs/bidders/ozone.html'],
};
