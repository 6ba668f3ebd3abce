import type {Vendor} from '../vendor.ts';

export const jsdelivr: Vendor = {
	id: 'jsdelivr',
	name: 'jsDelivr',
	owner: 'prospect-one',
	category: 'hosting',
	tracks: false,
	requests: [{host: ['jsdelivr.net', 'jsdelivr.com']}],
	sources: ['https://www.jsdelivr.com/terms/privacy-policy-jsdelivr-net'],
};
