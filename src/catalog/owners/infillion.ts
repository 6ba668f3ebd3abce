import type {Owner} from '../vendor.ts';

export const infillion: Owner = {
	id: 'infillion',
	name: 'Infillion',
	country: 'US',
	eea: false,
	listedAs: ['Media Math'],
	source: 'https://www.mediamath.com/privacy-policy/',
};
