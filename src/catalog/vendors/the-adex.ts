import type {Vendor} from '../vendor.ts';

export const theAdex: Vendor = {
	id: 'the-adex',
	name: 'The ADEX',
	owner: 'virtual-minds',
	category: 'advertising',
	tracks: true,
	requests: [{host: 'theadex.com'}, {host: 'dmp.theadex.com', beacon: true}],
	sources: ['https://theadex.com/privacy-platform/'],
};
