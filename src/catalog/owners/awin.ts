import type {Owner} from '../vendor.ts';

export const awin: Owner = {
	id: 'awin',
	name: 'Awin',
	country: 'DE',
	eea: true,
	aliases: ['Zanox AG'],
	listedAs: ['Digital Window', 'Zanox', 'Commission Factory'],
	source: 'https://www.awin.com/gb/privacy',
};
