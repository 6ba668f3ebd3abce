import type {Vendor} from '../vendor.ts';

export const readpeak: Vendor = {
	id: 'readpeak',
	name: 'Readpeak',
	owner: 'readpeak',
	category: 'advertising',
	tracks: true,
	requests: [{host: 'readpeak.com'}],
	sources: [
		'https://readpeak.com/support/campaign-management/tracking-scripts-technical-documentation',
		'https://www.readpeak.com/terms/readpeak-privacy-policy',
	],
};
