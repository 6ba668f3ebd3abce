import type {Owner} from '../vendor.ts';

export const mediametrie: Owner = {
	id: 'mediametrie',
	name: 'Médiamétrie',
	country: 'FR',
	eea: true,
	source: 'https://www.mediametrie.fr/fr/donnees-personnelles',
};
