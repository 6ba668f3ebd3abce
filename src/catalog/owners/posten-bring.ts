import type {Owner} from '../vendor.ts';

export const postenBring: Owner = {
	id: 'posten-bring',
	name: 'Posten Bring',
	country: 'NO',
	eea: true,
	aliases: ['Posten Norge'],
	source: 'https://www.postenbring.no/personvern',
};
