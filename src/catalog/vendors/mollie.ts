import type {Vendor} from '../vendor.ts';

export const mollie: Vendor = {
	id: 'mollie',
	name: 'Mollie',
	owner: 'mollie',
	category: 'payment',
	tracks: false,
	requests: [{host: 'mollie.com'}],
	sources: ['https://docs.mollie.com/docs/mollie-components'],
};
