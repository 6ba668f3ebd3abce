import type {Owner} from '../vendor.ts';

export const kelkoo: Owner = {
	id: 'kelkoo',
	name: 'Kelkoo',
	country: 'FR',
	eea: true,
	aliases: ['KelkooGroup'],
	source: 'https://www.kelkoogroup.com/privacy-policy/',
};
