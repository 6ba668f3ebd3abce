import type {Owner} from '../vendor.ts';

export const vippsMobilepay: Owner = {
	id: 'vipps-mobilepay',
	name: 'Vipps MobilePay',
	country: 'NO',
	eea: true,
	aliases: ['Vipps MobilePay AS'],
	source: 'https://vippsmobilepay.com/legal/privacy',
};
