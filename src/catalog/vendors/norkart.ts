import type {Vendor} from '../vendor.ts';

export const norkart: Vendor = {
	id: 'norkart',
	name: 'Norkart',
	owner: 'norkart',
	category: 'content',
	tracks: false,
	requests: [{host: ['norkart.no', 'webatlas.no']}],
	aliases: ['Webatlas'],
	sources: ['https://www.norkart.no/'],
};
