import type {Owner} from '../vendor.ts';

export const kartverket: Owner = {
	id: 'kartverket',
	name: 'Kartverket',
	country: 'NO',
	eea: true,
	aliases: ['Statens kartverk'],
	source: 'https://www.kartverket.no/om-kartverket/personvern',
};
