import type {Vendor} from '../vendor.ts';

export const termly: Vendor = {
	id: 'termly',
	name: 'Termly',
	owner: 'termly',
	category: 'consent',
	tracks: false,
	requests: [{host: 'termly.io'}],
	storage: ['TERMLY_API_CACHE'],
	sources: ['https://support.termly.io/hc/en-us/articles/43529267425297'],
};
