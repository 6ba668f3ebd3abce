import type {Vendor} from '../vendor.ts';

export const braintree: Vendor = {
	id: 'braintree',
	name: 'Braintree',
	owner: 'paypal',
	category: 'payment',
	tracks: false,
	requests: [
		{host: ['braintreegateway.com', 'braintree-api.com', 'braintreepayments.com']},
		{host: 'client-analytics.braintreegateway.com', beacon: true},
	],
	sources: ['https://www.paypal.com/us/legalhub/paypal/privacy-full'],
};
