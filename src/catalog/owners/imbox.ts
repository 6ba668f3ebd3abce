import type {Owner} from '../vendor.ts';

export const imbox: Owner = {
	id: 'imbox',
	name: 'ImBox',
	country: 'SE',
	eea: true,
	source: 'https://imbox.se/integritetspolicy/',
};
