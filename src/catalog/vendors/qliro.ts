import type {Vendor} from '../vendor.ts';

export const qliro: Vendor = {
	id: 'qliro',
	name: 'Qliro',
	owner: 'qliro',
	category: 'payment',
	tracks: false,
	requests: [{host: ['qliro.com', 'qit.nu']}],
	sources: ['https://developers.qliro.com/docs/api'],
};
