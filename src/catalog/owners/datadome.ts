import type {Owner} from '../vendor.ts';

export const datadome: Owner = {
	id: 'datadome',
	name: 'DataDome',
	country: 'FR',
	eea: true,
	source: 'https://datadome.co/privacy-policy/',
};
