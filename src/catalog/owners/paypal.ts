import type {Owner} from '../vendor.ts';

export const paypal: Owner = {
	id: 'paypal',
	name: 'PayPal',
	country: 'US',
	eea: false,
	source: 'https://www.paypal.com/us/legalhub/paypal/privacy-full',
};
