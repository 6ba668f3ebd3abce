import type {Owner} from '../vendor.ts';

export const voyado: Owner = {
	id: 'voyado',
	name: 'Voyado',
	country: 'SE',
	eea: true,
	aliases: ['Apptus Technologies'],
	listedAs: ['Apptus'],
	source: 'https://voyado.com/legal/privacy-policy/',
};
