import type {Owner} from '../vendor.ts';

export const viant: Owner = {
	id: 'viant',
	name: 'Viant',
	country: 'US',
	eea: false,
	aliases: ['Adelphic LLC'],
	listedAs: ['Adelphic', 'Specific Media'],
	source: 'https://www.viantinc.com/privacy-policy/',
};
