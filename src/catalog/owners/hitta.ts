import type {Owner} from '../vendor.ts';

export const hitta: Owner = {
	id: 'hitta',
	name: 'hitta.se',
	country: 'SE',
	eea: true,
	source: 'https://www.hitta.se/',
};
