import type {Owner} from '../vendor.ts';

export const inmar: Owner = {
	id: 'inmar',
	name: 'Inmar',
	country: 'US',
	eea: false,
	listedAs: ['OwnerIQ'],
	source: 'https://www.inmar.com/privacy-policy',
};
