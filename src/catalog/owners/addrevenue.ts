import type {Owner} from '../vendor.ts';

export const addrevenue: Owner = {
	id: 'addrevenue',
	name: 'Addrevenue',
	country: 'SE',
	eea: true,
	source: 'https://addrevenue.io/privacy',
};
