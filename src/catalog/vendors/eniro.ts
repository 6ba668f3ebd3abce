import type {Vendor} from '../vendor.ts';

export const eniro: Vendor = {
	id: 'eniro',
	name: 'Eniro',
	owner: 'eniro',
	category: 'content',
	tracks: false,
	requests: [{host: ['eniro.com', 'eniro.se', 'eniro.no', 'eniro.dk', 'gulesider.no', 'krak.dk', 'degulesider.dk']}],
	aliases: ['gulesider.no', 'krak.dk', 'degulesider.dk'],
	sources: ['https://www.enirogroup.com/'],
};
