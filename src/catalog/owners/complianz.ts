import type {Owner} from '../vendor.ts';

export const complianz: Owner = {
	id: 'complianz',
	name: 'Complianz',
	country: 'NL',
	eea: true,
	listedAs: ['Complianz CMP'],
	source: 'https://complianz.io/legal/privacy-statement/',
};
