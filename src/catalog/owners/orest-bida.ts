import type {Owner} from '../vendor.ts';

export const orestBida: Owner = {
	id: 'orest-bida',
	name: 'Orest Bida',
	country: 'IT',
	eea: true,
	source: 'https://github.com/orestbida',
};
