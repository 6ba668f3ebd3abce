import type {Vendor} from '../vendor.ts';

export const addtoany: Vendor = {
	id: 'addtoany',
	name: 'AddToAny',
	owner: 'addtoany',
	category: 'social',
	tracks: false,
	requests: [{host: 'addtoany.com'}],
	aliases: ['Add to Any'],
	sources: ['https://www.addtoany.com/privacy'],
};
