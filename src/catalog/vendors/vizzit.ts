import type {Vendor} from '../vendor.ts';

export const vizzit: Vendor = {
	id: 'vizzit',
	name: 'Vizzit',
	owner: 'vizzit',
	category: 'analytics',
	tracks: true,
	requests: [{host: 'vizzit.se'}],
	sources: ['https://vizzit.se/'],
};
