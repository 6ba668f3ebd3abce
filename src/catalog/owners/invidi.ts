import type {Owner} from '../vendor.ts';

export const invidi: Owner = {
	id: 'invidi',
	name: 'INVIDI',
	country: 'US',
	eea: false,
	listedAs: ['Ooyala'],
	source: 'https://www.invidi.com/privacy-policy/',
};
