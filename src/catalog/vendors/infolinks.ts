import type {Vendor} from '../vendor.ts';

export const infolinks: Vendor = {
	id: 'infolinks',
	name: 'Infolinks',
	owner: 'infolinks',
	category: 'advertising',
	tracks: true,
	requests: [{host: 'infolinks.com'}],
	sources: ['https://www.infolinks.com/privacy-policy/'],
};
