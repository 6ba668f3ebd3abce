import type {Owner} from '../vendor.ts';

export const coveo: Owner = {
	id: 'coveo',
	name: 'Coveo',
	country: 'CA',
	eea: false,
	listedAs: ['Qubit'],
	source: 'https://www.coveo.com/en/privacy-policy',
};
