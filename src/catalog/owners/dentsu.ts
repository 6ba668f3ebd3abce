import type {Owner} from '../vendor.ts';

export const dentsu: Owner = {
	id: 'dentsu',
	name: 'Dentsu',
	country: 'JP',
	eea: false,
	aliases: ['Merkle Inc.'],
	listedAs: ['Merkle'],
	source: 'https://www.dentsu.com/policies/privacy-policy',
};
