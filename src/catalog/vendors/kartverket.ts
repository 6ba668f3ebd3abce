import type {Vendor} from '../vendor.ts';

export const kartverket: Vendor = {
	id: 'kartverket',
	name: 'Kartverket',
	owner: 'kartverket',
	category: 'content',
	tracks: false,
	requests: [{host: ['kartverket.no', 'statkart.no', 'geonorge.no', 'norgeskart.no']}],
	aliases: ['Norgeskart', 'Geonorge', 'Statens kartverk'],
	sources: ['https://kartverket.no/data/API-og-WMS/'],
};
