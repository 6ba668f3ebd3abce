import type {Vendor} from '../vendor.ts';

export const cision: Vendor = {
	id: 'cision',
	name: 'Cision',
	owner: 'cision',
	category: 'content',
	tracks: false,
	requests: [{host: 'cision.com'}],
	sources: ['https://www.cision.com/legal/privacy-policy/'],
};
