import type {Owner} from '../vendor.ts';

export const heyloyalty: Owner = {
	id: 'heyloyalty',
	name: 'Heyloyalty',
	country: 'DK',
	eea: true,
	source: 'https://heyloyalty.com/',
};
