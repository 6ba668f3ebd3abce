import type {Owner} from '../vendor.ts';

export const basisTechnologies: Owner = {
	id: 'basis-technologies',
	name: 'Basis Technologies',
	country: 'US',
	eea: false,
	aliases: ['Basis Global Technologies', 'Centro, Inc.'],
	listedAs: ['Centro'],
	source: 'https://basis.com/privacy-policy',
};
