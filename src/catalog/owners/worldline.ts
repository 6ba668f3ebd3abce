import type {Owner} from '../vendor.ts';

export const worldline: Owner = {
	id: 'worldline',
	name: 'Worldline',
	country: 'FR',
	eea: true,
	aliases: ['Bambora AB', 'Ingenico ePayments'],
	source: 'https://worldline.com/',
};
