import type {Owner} from '../vendor.ts';

export const kameleoon: Owner = {
	id: 'kameleoon',
	name: 'Kameleoon',
	country: 'FR',
	eea: true,
	source: 'https://www.kameleoon.com/privacy-policy',
};
