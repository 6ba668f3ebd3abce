import type {Vendor} from '../vendor.ts';

export const nshift: Vendor = {
	id: 'nshift',
	name: 'nShift',
	owner: 'nshift',
	category: 'essential',
	tracks: false,
	requests: [
		{
			host: [
				'nshift.com',
				'nshiftportal.com',
				'unifaun.com',
				'unifaunonline.com',
				'consignor.com',
				'consignorportal.com',
			],
		},
	],
	formerNames: ['Unifaun'],
	sources: ['https://nshift.com/privacy-policy'],
};
