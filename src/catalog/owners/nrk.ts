import type {Owner} from '../vendor.ts';

export const nrk: Owner = {
	id: 'nrk',
	name: 'NRK',
	country: 'NO',
	eea: true,
	aliases: ['Norsk rikskringkasting'],
	source: 'https://info.nrk.no/personvernerklaering/',
};
