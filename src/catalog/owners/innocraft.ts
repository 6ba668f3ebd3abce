import type {Owner} from '../vendor.ts';

export const innocraft: Owner = {
	id: 'innocraft',
	name: 'InnoCraft',
	country: 'NZ',
	eea: false,
	source: 'https://matomo.org/privacy-policy/',
};
