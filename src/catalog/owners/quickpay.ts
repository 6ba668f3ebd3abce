import type {Owner} from '../vendor.ts';

export const quickpay: Owner = {
	id: 'quickpay',
	name: 'Quickpay',
	country: 'DK',
	eea: true,
	source: 'https://quickpay.net/',
};
