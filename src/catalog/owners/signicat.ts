import type {Owner} from '../vendor.ts';

export const signicat: Owner = {
	id: 'signicat',
	name: 'Signicat',
	country: 'NO',
	eea: true,
	source: 'https://www.signicat.com/privacy-policy',
};
