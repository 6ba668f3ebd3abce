import type {Owner} from '../vendor.ts';

export const impact: Owner = {
	id: 'impact',
	name: 'impact.com',
	country: 'US',
	eea: false,
	aliases: ['Impact Tech, Inc.'],
	listedAs: ['Impact Radius'],
	source: 'https://impact.com/privacy-policy/',
};
