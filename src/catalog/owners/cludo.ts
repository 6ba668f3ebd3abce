import type {Owner} from '../vendor.ts';

export const cludo: Owner = {
	id: 'cludo',
	name: 'Cludo',
	country: 'DK',
	eea: true,
	source: 'https://www.cludo.com/privacy-policy',
};
