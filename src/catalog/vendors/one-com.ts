import type {Vendor} from '../vendor.ts';

export const oneCom: Vendor = {
	id: 'one-com',
	name: 'one.com',
	owner: 'one-com',
	category: 'hosting',
	tracks: false,
	requests: [{host: ['usercontent.one', 'one.com']}],
	sources: ['https://www.one.com/en/info/privacy-policy'],
};
