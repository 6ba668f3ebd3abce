import type {Vendor} from '../vendor.ts';

export const adnami: Vendor = {
	id: 'adnami',
	name: 'Adnami',
	owner: 'adnami',
	category: 'advertising',
	tracks: true,
	requests: [{host: 'adnami.io'}],
	sources: ['https://www.adnami.io/privacy'],
};
