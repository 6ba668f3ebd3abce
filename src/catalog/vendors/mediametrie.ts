import type {Vendor} from '../vendor.ts';

export const mediametrie: Vendor = {
	id: 'mediametrie',
	name: 'Médiamétrie',
	owner: 'mediametrie',
	category: 'analytics',
	tracks: true,
	requests: [{host: 'estat.com', beacon: true}],
	aliases: ['Mediametrie', 'eStat Streaming'],
	sources: ['https://www.mediametrie.fr/fr/gestion-des-cookies'],
};
