import type {Owner} from '../vendor.ts';

export const puzzel: Owner = {
	id: 'puzzel',
	name: 'Puzzel',
	country: 'NO',
	eea: true,
	source: 'https://www.puzzel.com/privacy-policy',
};
