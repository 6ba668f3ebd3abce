import type {Owner} from '../vendor.ts';

export const axeptio: Owner = {
	id: 'axeptio',
	name: 'Axeptio',
	country: 'FR',
	eea: true,
	aliases: ['Agilitation'],
	source: 'https://www.axept.io/privacy-policy',
};
