import type {Vendor} from '../vendor.ts';

export const sharethis: Vendor = {
	id: 'sharethis',
	name: 'ShareThis',
	owner: 'sharethis',
	category: 'social',
	tracks: true,
	requests: [
		{host: 'sharethis.com'},
		{host: ['l.sharethis.com', 't.sharethis.com', 'sync.sharethis.com', 'pd.sharethis.com'], beacon: true},
	],
	sources: ['https://sharethis.com/privacy/'],
};
