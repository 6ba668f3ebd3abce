import type {Vendor} from '../vendor.ts';

export const cludo: Vendor = {
	id: 'cludo',
	name: 'Cludo',
	owner: 'cludo',
	category: 'customer-interaction',
	tracks: false,
	requests: [{host: 'cludo.com'}],
	storage: ['cludo*'],
	sources: ['https://help.cludo.com/faq/what-cookies-does-cludo-use/'],
};
