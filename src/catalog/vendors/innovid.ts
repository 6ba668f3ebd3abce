import type {Vendor} from '../vendor.ts';

export const innovid: Vendor = {
	id: 'innovid',
	name: 'Innovid',
	owner: 'mediaocean',
	category: 'advertising',
	tracks: true,
	requests: [{host: 'innovid.com'}],
	sources: ['https://www.innovid.com/privacy-policy'],
};
