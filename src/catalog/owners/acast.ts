import type {Owner} from '../vendor.ts';

export const acast: Owner = {
	id: 'acast',
	name: 'Acast',
	country: 'SE',
	eea: true,
	source: 'https://www.acast.com/privacy',
};
