import type {Vendor} from '../vendor.ts';

export const dixa: Vendor = {
	id: 'dixa',
	name: 'Dixa',
	owner: 'dixa',
	category: 'customer-interaction',
	tracks: false,
	requests: [{host: ['dixa.io', 'dixa.com']}],
	sources: ['https://www.dixa.com/'],
};
