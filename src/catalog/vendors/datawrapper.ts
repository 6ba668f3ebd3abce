import type {Vendor} from '../vendor.ts';

export const datawrapper: Vendor = {
	id: 'datawrapper',
	name: 'Datawrapper',
	owner: 'datawrapper',
	category: 'content',
	tracks: false,
	requests: [{host: ['datawrapper.de', 'dwcdn.net']}],
	sources: ['https://www.datawrapper.de/privacy'],
};
