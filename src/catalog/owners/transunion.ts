import type {Owner} from '../vendor.ts';

export const transunion: Owner = {
	id: 'transunion',
	name: 'TransUnion',
	country: 'US',
	eea: false,
	aliases: ['Neustar, Inc.'],
	listedAs: ['Neustar', 'iovation'],
	source: 'https://www.transunion.com/privacy/transunion',
};
