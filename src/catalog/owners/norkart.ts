import type {Owner} from '../vendor.ts';

export const norkart: Owner = {
	id: 'norkart',
	name: 'Norkart',
	country: 'NO',
	eea: true,
	source: 'https://www.norkart.no/personvern',
};
