import type {Owner} from '../vendor.ts';

export const lipscore: Owner = {
	id: 'lipscore',
	name: 'Lipscore',
	country: 'NO',
	eea: true,
	source: 'https://lipscore.com/',
};
