import type {Owner} from '../vendor.ts';

export const swedbankPay: Owner = {
	id: 'swedbank-pay',
	name: 'Swedbank Pay',
	country: 'SE',
	eea: true,
	aliases: ['PayEx'],
	source: 'https://www.swedbankpay.com/',
};
