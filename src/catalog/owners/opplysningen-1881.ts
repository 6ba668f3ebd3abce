import type {Owner} from '../vendor.ts';

export const opplysningen1881: Owner = {
	id: 'opplysningen-1881',
	name: 'Opplysningen 1881',
	country: 'NO',
	eea: true,
	aliases: ['Opplysningen AS'],
	source: 'https://www.1881.no/personvern/',
};
