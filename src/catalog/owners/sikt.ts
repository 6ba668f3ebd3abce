import type {Owner} from '../vendor.ts';

export const sikt: Owner = {
	id: 'sikt',
	name: 'Sikt – Kunnskapssektorens tjenesteleverandør',
	country: 'NO',
	eea: true,
	aliases: ['Uninett'],
	source: 'https://sikt.no/',
};
