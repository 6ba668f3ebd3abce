import type {Vendor} from '../vendor.ts';

export const hoopla: Vendor = {
	id: 'hoopla',
	name: 'Hoopla',
	owner: 'hoopla',
	category: 'customer-interaction',
	tracks: false,
	requests: [{host: 'hoopla.no'}],
	aliases: ['hoopla.no'],
	ordinaryName: true,
	sources: ['https://www.hoopla.no/'],
};
