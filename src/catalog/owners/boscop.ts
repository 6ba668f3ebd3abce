import type {Owner} from '../vendor.ts';

export const boscop: Owner = {
	id: 'boscop',
	name: 'Boscop',
	country: 'FR',
	eea: true,
	aliases: ['Empreinte Digitale'],
	source: 'https://github.com/boscop-fr/orejime',
};
