import type {Vendor} from '../vendor.ts';

export const adriver: Vendor = {
	id: 'adriver',
	name: 'AdRiver',
	owner: 'adriver',
	category: 'advertising',
	tracks: true,
	requests: [{host: 'adriver.ru'}],
	storage: ['adrcid', 'adrcid_cd'],
	sources: ['https://docs.prebid.org/dev-docs/bidders/adriver.html'],
};
