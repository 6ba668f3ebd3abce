import type {Owner} from '../vendor.ts';

export const hoopla: Owner = {
	id: 'hoopla',
	name: 'Hoopla AS',
	country: 'NO',
	eea: true,
	source: 'https://www.hoopla.no/',
};
