import type {Vendor} from '../vendor.ts';

export const kantarSifo: Vendor = {
	id: 'kantar-sifo',
	name: 'Kantar Sifo',
	owner: 'kantar-media',
	category: 'analytics',
	tracks: true,
	requests: [{host: ['research-int.se', 'sesamestats.com']}],
	aliases: ['TNS Sifo', 'Orvesto Internet', 'SIFO Research International'],
	sources: ['https://www.kantarsifo.se/privacypolicy', 'https://www.kiaindex.se/matleverantorer/'],
};
