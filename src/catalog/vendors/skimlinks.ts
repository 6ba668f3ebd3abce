import type {Vendor} from '../vendor.ts';

export const skimlinks: Vendor = {
	id: 'skimlinks',
	name: 'Skimlinks',
	owner: 'taboola',
	category: 'affiliate',
	tracks: true,
	requests: [
		{host: ['skimresources.com', 'skimlinks.com']},
		{
			host: [
				't.skimresources.com',
				'p.skimresources.com',
				'r.skimresources.com',
				'x.skimresources.com',
				'redirectingat.com',
			],
			beacon: true,
		},
	],
	aliases: ['Skimbit', 'skimresources.com'],
	sources: ['https://skimlinks.com/privacy-policies/'],
};
