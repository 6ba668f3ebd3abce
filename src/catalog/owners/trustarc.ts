import type {Owner} from '../vendor.ts';

export const trustarc: Owner = {
	id: 'trustarc',
	name: 'TrustArc',
	country: 'US',
	eea: false,
	listedAs: ['TrustArc CMP'],
	source: 'https://trustarc.com/privacy-policy/',
};
