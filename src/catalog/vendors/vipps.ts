import type {Vendor} from '../vendor.ts';

export const vipps: Vendor = {
	id: 'vipps',
	name: 'Vipps',
	owner: 'vipps-mobilepay',
	category: 'payment',
	tracks: false,
	requests: [{host: ['vipps.no', 'vippsmobilepay.com', 'vipps.com', 'mobilepay.dk', 'mobilepay.fi']}],
	aliases: ['Vipps MobilePay', 'MobilePay', 'Vipps-innlogging', 'Vipps Hurtigkasse'],
	sources: ['https://developer.vippsmobilepay.com/docs/'],
};
