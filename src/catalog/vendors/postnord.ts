import type {Vendor} from '../vendor.ts';

export const postnord: Vendor = {
	id: 'postnord',
	name: 'PostNord',
	owner: 'postnord',
	category: 'essential',
	tracks: false,
	requests: [{host: ['postnord.com', 'postnord.se', 'postnord.no', 'postnord.dk', 'postnord.fi']}],
	sources: ['https://developer.postnord.com/'],
};
