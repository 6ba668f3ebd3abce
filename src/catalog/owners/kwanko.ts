import type {Owner} from '../vendor.ts';

export const kwanko: Owner = {
	id: 'kwanko',
	name: 'Kwanko',
	country: 'FR',
	eea: true,
	listedAs: ['Kwanco'],
	source: 'https://www.kwanko.com/fr/rgpd/politique-gestion-donnees/',
};
