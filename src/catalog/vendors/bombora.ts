import type {Vendor} from '../vendor.ts';

export const bombora: Vendor = {
	id: 'bombora',
	name: 'Bombora',
	owner: 'bombora',
	category: 'advertising',
	tracks: true,
	requests: [
		{host: 'ml314.com'},
		{host: ['in.ml314.com', 'vi.ml314.com'], beacon: true},
		{host: 'ml314.com', path: '/utsync.ashx', beacon: true},
		{host: 'ml314.com', path: '/imsync.ashx', beacon: true},
		{host: 'ml314.com', path: '/etsync.ashx', beacon: true},
	],
	aliases: ['ml314.com'],
	sources: ['https://bombora.com/privacy-policy/'],
};
