import type {Vendor} from '../vendor.ts';

export const fontAwesome: Vendor = {
	id: 'font-awesome',
	name: 'Font Awesome',
	owner: 'fonticons',
	category: 'content',
	tracks: false,
	requests: [{host: 'fontawesome.com'}],
	sources: ['https://fontawesome.com/privacy'],
};
