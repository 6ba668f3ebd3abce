import type {Owner} from '../vendor.ts';

export const histats: Owner = {
	id: 'histats',
	name: 'Histats',
	country: 'IT',
	eea: true,
	source: 'https://www.histats.com/',
};
