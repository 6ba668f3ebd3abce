import type {Vendor} from '../vendor.ts';

export const swedbankPay: Vendor = {
	id: 'swedbank-pay',
	name: 'Swedbank Pay',
	owner: 'swedbank-pay',
	category: 'payment',
	tracks: false,
	requests: [{host: ['payex.com', 'swedbankpay.com']}],
	aliases: ['PayEx Checkout'],
	sources: ['https://developer.swedbankpay.com/'],
};
