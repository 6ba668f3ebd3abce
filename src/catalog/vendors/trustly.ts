import type {Vendor} from '../vendor.ts';

export const trustly: Vendor = {
	id: 'trustly',
	name: 'Trustly',
	owner: 'trustly',
	category: 'payment',
	tracks: false,
	requests: [{host: ['trustly.com', 'trustly.one', 'trustly.net', 'paywithmybank.com']}],
	sources: ['https://developers.trustly.com/'],
};
