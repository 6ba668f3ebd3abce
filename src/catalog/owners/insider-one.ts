import type {Owner} from '../vendor.ts';

export const insiderOne: Owner = {
	id: 'insider-one',
	name: 'Insider One',
	country: 'TR',
	eea: false,
	aliases: ['Insider SU Teknoloji'],
	listedAs: ['Insider'],
	source: 'https://insiderone.com/privacy-policy/',
};
