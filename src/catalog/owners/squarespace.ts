import type {Owner} from '../vendor.ts';

export const squarespace: Owner = {
	id: 'squarespace',
	name: 'Squarespace',
	country: 'US',
	eea: false,
	source: 'https://www.squarespace.com/privacy',
};
