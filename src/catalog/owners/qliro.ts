import type {Owner} from '../vendor.ts';

export const qliro: Owner = {
	id: 'qliro',
	name: 'Qliro',
	country: 'SE',
	eea: true,
	source: 'https://www.qliro.com/',
};
