import type {Owner} from '../vendor.ts';

export const eniro: Owner = {
	id: 'eniro',
	name: 'Eniro',
	country: 'SE',
	eea: true,
	source: 'https://www.enirogroup.com/privacy',
};
