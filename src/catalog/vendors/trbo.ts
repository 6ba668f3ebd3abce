import type {Vendor} from '../vendor.ts';

export const trbo: Vendor = {
	id: 'trbo',
	name: 'trbo',
	owner: 'trbo',
	category: 'testing',
	tracks: true,
	requests: [{host: 'trbo.com'}],
	storage: ['trbo_*'],
	sources: ['https://www.trbo.com/datenschutz/'],
};
