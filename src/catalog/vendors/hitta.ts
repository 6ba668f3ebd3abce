import type {Vendor} from '../vendor.ts';

export const hitta: Vendor = {
	id: 'hitta',
	name: 'hitta.se',
	owner: 'hitta',
	category: 'content',
	tracks: false,
	requests: [{host: 'hitta.se'}],
	sources: ['https://www.hitta.se/'],
};
