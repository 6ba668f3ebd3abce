import type {Owner} from '../vendor.ts';

export const addtoany: Owner = {
	id: 'addtoany',
	name: 'AddToAny',
	country: 'US',
	eea: false,
	source: 'https://www.addtoany.com/privacy',
};
