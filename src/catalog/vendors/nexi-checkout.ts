import type {Vendor} from '../vendor.ts';

export const nexiCheckout: Vendor = {
	id: 'nexi-checkout',
	name: 'Nexi Checkout',
	owner: 'nexi',
	category: 'payment',
	tracks: false,
	requests: [{host: ['dibspayment.eu', 'dibspayment.com', 'dibs.dk', 'architrade.com', 'nets.eu']}],
	aliases: ['Nets Easy', 'Easy Checkout', 'Netaxept', 'DIBS Easy', 'DIBS Payment'],
	sources: ['https://developer.nexigroup.com/nexi-checkout/en-EU/api/checkout-js-sdk'],
};
