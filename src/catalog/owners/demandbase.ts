import type {Owner} from '../vendor.ts';

export const demandbase: Owner = {
	id: 'demandbase',
	name: 'Demandbase',
	country: 'US',
	eea: false,
	source: 'https://www.demandbase.com/privacy-policy/',
};
