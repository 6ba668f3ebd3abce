import type {Vendor} from '../vendor.ts';

export const ubivox: Vendor = {
	id: 'ubivox',
	name: 'Ubivox',
	owner: 'ubivox',
	category: 'email-marketing',
	tracks: false,
	requests: [{host: 'ubivox.com'}],
	sources: ['https://www.ubivox.com/'],
};
