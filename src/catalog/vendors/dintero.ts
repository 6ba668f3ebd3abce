import type {Vendor} from '../vendor.ts';

export const dintero: Vendor = {
	id: 'dintero',
	name: 'Dintero',
	owner: 'dintero',
	category: 'payment',
	tracks: false,
	requests: [{host: 'dintero.com'}],
	sources: ['https://docs.dintero.com/'],
};
