import type {Owner} from '../vendor.ts';

export const recman: Owner = {
	id: 'recman',
	name: 'Recman',
	country: 'NO',
	eea: true,
	source: 'https://recman.io/privacy',
};
