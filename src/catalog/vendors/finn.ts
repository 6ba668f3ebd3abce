import type {Vendor} from '../vendor.ts';

export const finn: Vendor = {
	id: 'finn',
	name: 'FINN.no',
	owner: 'vend',
	category: 'content',
	tracks: false,
	requests: [{host: ['finn.no', 'finncdn.no']}],
	sources: ['https://www.finn.no/privacy'],
};
