import type {Vendor} from '../vendor.ts';

export const zergnet: Vendor = {
	id: 'zergnet',
	name: 'ZergNet',
	owner: 'static-media',
	category: 'advertising',
	tracks: true,
	requests: [{host: 'zergnet.com'}],
	sources: ['https://www.zergnet.com/privacy-policy'],
};
