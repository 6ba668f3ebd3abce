import type {Owner} from '../vendor.ts';

export const innocraft: Owner = {
	id: 'innocraft',
	name: 'InnoCraft',
	country: 'NZ',
	eea: false,
	aliases: ['InnoCraft Limited'],
	source: 'https://matomo.org/privacy-policy/',
};
