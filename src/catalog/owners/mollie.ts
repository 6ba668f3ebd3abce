import type {Owner} from '../vendor.ts';

export const mollie: Owner = {
	id: 'mollie',
	name: 'Mollie',
	country: 'NL',
	eea: true,
	source: 'https://www.mollie.com/legal/privacy',
};
