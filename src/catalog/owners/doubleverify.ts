import type {Owner} from '../vendor.ts';

export const doubleverify: Owner = {
	id: 'doubleverify',
	name: 'DoubleVerify',
	country: 'US',
	eea: false,
	listedAs: ['Meetrics', 'Rockerbox'],
	source: 'https://doubleverify.com/privacy-notice/',
};
