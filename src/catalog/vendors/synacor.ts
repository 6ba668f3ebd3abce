import type {Vendor} from '../vendor.ts';

export const synacor: Vendor = {
	id: 'synacor',
	name: 'Synacor',
	owner: 'synacor',
	category: 'advertising',
	tracks: true,
	requests: [{host: 'technoratimedia.com'}, {host: 'sync.technoratimedia.com', beacon: true}],
	aliases: ['technoratimedia.com'],
	formerNames: ['Technorati', 'Technorati Media'],
	sources: ['https://docs.prebid.org/dev-docs/bidders/imds.html'],
};
