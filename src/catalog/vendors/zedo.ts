import type {Vendor} from '../vendor.ts';

export const zedo: Vendor = {
	id: 'zedo',
	name: 'ZEDO',
	owner: 'zedo',
	category: 'advertising',
	tracks: true,
	requests: [{host: 'zedo.com'}],
	sources: ['https://www.zedo.com/privacy-policy/'],
};
