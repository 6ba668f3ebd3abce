import type {Owner} from '../vendor.ts';

export const idura: Owner = {
	id: 'idura',
	name: 'Idura',
	country: 'DK',
	eea: true,
	aliases: ['Criipto ApS'],
	source: 'https://docs.idura.app/',
};
