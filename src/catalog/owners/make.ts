import type {Owner} from '../vendor.ts';

export const make: Owner = {
	id: 'make',
	name: 'Make AS',
	country: 'NO',
	eea: true,
	source: 'https://www.make.as/personvern',
};
