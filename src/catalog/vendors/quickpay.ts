import type {Vendor} from '../vendor.ts';

export const quickpay: Vendor = {
	id: 'quickpay',
	name: 'Quickpay',
	owner: 'quickpay',
	category: 'payment',
	tracks: false,
	requests: [{host: 'quickpay.net'}],
	sources: ['https://learn.quickpay.net/'],
};
