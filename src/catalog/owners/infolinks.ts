import type {Owner} from '../vendor.ts';

export const infolinks: Owner = {
	id: 'infolinks',
	name: 'Infolinks',
	country: 'US',
	eea: false,
	source: 'https://www.infolinks.com/privacy-policy/',
};
