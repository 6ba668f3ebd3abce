import type {Vendor} from '../vendor.ts';

export const salesloft: Vendor = {
	id: 'salesloft',
	name: 'Salesloft',
	owner: 'salesloft',
	category: 'email-marketing',
	tracks: true,
	requests: [{host: 'salesloft.com'}, {host: 'scout.salesloft.com', beacon: true}],
	sources: ['https://www.salesloft.com/'],
};
