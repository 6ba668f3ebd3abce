import type {Owner} from '../vendor.ts';

export const geodata: Owner = {
	id: 'geodata',
	name: 'Geodata AS',
	country: 'NO',
	eea: true,
	source: 'https://geodata.no/personvern',
};
