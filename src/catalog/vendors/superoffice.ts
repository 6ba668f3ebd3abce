import type {Vendor} from '../vendor.ts';

export const superoffice: Vendor = {
	id: 'superoffice',
	name: 'SuperOffice',
	owner: 'superoffice',
	category: 'customer-interaction',
	tracks: false,
	requests: [{host: 'superoffice.com'}],
	aliases: ['Super Office'],
	sources: ['https://www.superoffice.com/company/privacy/'],
};
