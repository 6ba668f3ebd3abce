import type {Owner} from '../vendor.ts';

export const openli: Owner = {
	id: 'openli',
	name: 'Openli',
	country: 'DK',
	eea: true,
	source: 'https://openli.com/privacy',
};
