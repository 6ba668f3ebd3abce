import type {Owner} from '../vendor.ts';

export const abTasty: Owner = {
	id: 'ab-tasty',
	name: 'AB Tasty',
	country: 'FR',
	eea: true,
	source: 'https://www.abtasty.com/privacy-policy/',
};
