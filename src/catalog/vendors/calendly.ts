import type {Vendor} from '../vendor.ts';

export const calendly: Vendor = {
	id: 'calendly',
	name: 'Calendly',
	owner: 'calendly',
	category: 'customer-interaction',
	tracks: false,
	requests: [{host: 'calendly.com'}],
	sources: ['https://calendly.com/'],
};
