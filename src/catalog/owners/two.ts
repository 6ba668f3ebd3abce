import type {Owner} from '../vendor.ts';

export const two: Owner = {
	id: 'two',
	name: 'Two AS',
	country: 'NO',
	eea: true,
	source: 'https://www.two.inc/',
};
