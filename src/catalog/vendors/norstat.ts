import type {Vendor} from '../vendor.ts';

export const norstat: Vendor = {
	id: 'norstat',
	name: 'Norstat',
	owner: 'norstat',
	category: 'customer-interaction',
	tracks: false,
	requests: [{host: 'norstatsurveys.com'}],
	aliases: ['Norstatpanel'],
	sources: ['https://www.norstatpanel.com/en/data-protection'],
};
