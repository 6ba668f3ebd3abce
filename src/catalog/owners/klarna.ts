import type {Owner} from '../vendor.ts';

export const klarna: Owner = {
	id: 'klarna',
	name: 'Klarna',
	country: 'SE',
	eea: true,
	aliases: ['Klarna Bank'],
	source: 'https://www.klarna.com/international/privacy-policy/',
};
