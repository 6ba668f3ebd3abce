import type {Vendor} from '../vendor.ts';

export const custobar: Vendor = {
	id: 'custobar',
	name: 'Custobar',
	owner: 'custobar',
	category: 'customer-interaction',
	tracks: true,
	requests: [{host: 'custobar.com'}],
	sources: ['https://www.custobar.com/'],
};
