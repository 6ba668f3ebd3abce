import type {Vendor} from '../vendor.ts';

export const flowbox: Vendor = {
	id: 'flowbox',
	name: 'Flowbox',
	owner: 'flowbox',
	category: 'content',
	tracks: false,
	requests: [{host: 'getflowbox.com'}],
	sources: ['https://getflowbox.com/'],
};
