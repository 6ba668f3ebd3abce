import type {Vendor} from '../vendor.ts';

export const addrevenue: Vendor = {
	id: 'addrevenue',
	name: 'Addrevenue',
	owner: 'addrevenue',
	category: 'affiliate',
	tracks: true,
	requests: [{host: 'addrevenue.io'}, {host: 'addrevenue.io', path: '/t', beacon: true}],
	sources: ['https://addrevenue.io/privacy'],
};
