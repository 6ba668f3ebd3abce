import type {Vendor} from '../vendor.ts';

export const smartclip: Vendor = {
	id: 'smartclip',
	name: 'smartclip',
	owner: 'rtl',
	category: 'advertising',
	tracks: true,
	requests: [{host: 'smartclip.net'}],
	sources: ['https://privacy-portal.smartclip.net/en/privacy-policy'],
};
