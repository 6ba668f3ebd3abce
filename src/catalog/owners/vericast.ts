import type {Owner} from '../vendor.ts';

export const vericast: Owner = {
	id: 'vericast',
	name: 'Vericast',
	country: 'US',
	eea: false,
	aliases: ['Valassis', 'MaxPoint Interactive'],
	source: 'https://www.vericast.com/privacy/',
};
