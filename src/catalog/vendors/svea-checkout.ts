import type {Vendor} from '../vendor.ts';

export const sveaCheckout: Vendor = {
	id: 'svea-checkout',
	name: 'Svea Checkout',
	owner: 'svea',
	category: 'payment',
	tracks: false,
	requests: [{host: 'svea.com'}],
	aliases: ['Svea WebPay'],
	sources: ['https://docs.payments.svea.com/'],
};
