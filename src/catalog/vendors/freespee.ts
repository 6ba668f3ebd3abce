import type {Vendor} from '../vendor.ts';

export const freespee: Vendor = {
	id: 'freespee',
	name: 'Freespee',
	owner: 'freespee',
	category: 'analytics',
	tracks: true,
	requests: [{host: 'freespee.com'}],
	sources: ['https://www.freespee.com/privacy-policy'],
};
