import type {Vendor} from '../vendor.ts';

export const districtM: Vendor = {
	id: 'district-m',
	name: 'District M',
	owner: 'equativ',
	category: 'advertising',
	tracks: true,
	requests: [{host: 'districtm.io'}],
	discontinued: true,
	sources: ['https://www.sharethrough.com/privacy-center/consumer-privacy-notice'],
};
