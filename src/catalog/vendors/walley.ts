import type {Vendor} from '../vendor.ts';

export const walley: Vendor = {
	id: 'walley',
	name: 'Walley',
	owner: 'norion',
	category: 'payment',
	tracks: false,
	requests: [{host: ['walleypay.com', 'collector.se']}],
	aliases: ['Collector Checkout'],
	sources: ['https://dev.walleypay.com/docs/checkout/'],
};
