import type {Owner} from '../vendor.ts';

export const convaVentures: Owner = {
	id: 'conva-ventures',
	name: 'Conva Ventures',
	country: 'CA',
	eea: false,
	listedAs: ['Fathom'],
	source: 'https://usefathom.com/privacy',
};
