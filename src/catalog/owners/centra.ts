import type {Owner} from '../vendor.ts';

export const centra: Owner = {
	id: 'centra',
	name: 'Centra AB',
	country: 'SE',
	eea: true,
	source: 'https://centra.com/',
};
