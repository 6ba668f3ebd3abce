import type {Vendor} from '../vendor.ts';

export const weborama: Vendor = {
	id: 'weborama',
	name: 'Weborama',
	owner: 'weborama',
	category: 'advertising',
	tracks: true,
	requests: [{host: ['weborama.com', 'weborama.fr']}],
	sources: ['https://weborama.com/en/weborama-privacy-commitment/'],
};
