import type {Vendor} from '../vendor.ts';

export const nettbutikk24: Vendor = {
	id: 'nettbutikk-24',
	name: '24Nettbutikk',
	owner: 'nettbutikk-24',
	category: 'essential',
	tracks: false,
	requests: [{host: '24nettbutikk.no'}],
	cookies: [{name: '24nb', party: 'first', purpose: 'essential'}],
	aliases: ['24 Nettbutikk'],
	sources: ['https://www.24nettbutikk.no/'],
};
