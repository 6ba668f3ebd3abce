import type {Vendor} from '../vendor.ts';

export const albacross: Vendor = {
	id: 'albacross',
	name: 'Albacross',
	owner: 'albacross',
	category: 'advertising',
	tracks: true,
	requests: [{host: 'albacross.com'}, {host: ['collect.albacross.com', 'new-collect.albacross.com'], beacon: true}],
	sources: ['https://albacross.com/privacy-policy/'],
};
