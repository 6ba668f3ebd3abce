import type {Vendor} from '../vendor.ts';

export const swish: Vendor = {
	id: 'swish',
	name: 'Swish',
	owner: 'getswish',
	category: 'payment',
	tracks: false,
	requests: [{host: ['getswish.net', 'swish.nu']}],
	sources: ['https://developer.swish.nu/'],
};
