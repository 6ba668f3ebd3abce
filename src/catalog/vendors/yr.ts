import type {Vendor} from '../vendor.ts';

/** Made by NRK and the Norwegian Meteorological Institute together. */
export const yr: Vendor = {
	id: 'yr',
	name: 'Yr',
	owner: 'nrk',
	category: 'content',
	tracks: false,
	requests: [{host: 'yr.no'}],
	aliases: ['Yr.no'],
	ordinaryName: true,
	sources: ['https://hjelp.yr.no/hc/no/articles/360009342993-Personvern'],
};
