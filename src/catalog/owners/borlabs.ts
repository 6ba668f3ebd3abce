import type {Owner} from '../vendor.ts';

export const borlabs: Owner = {
	id: 'borlabs',
	name: 'Borlabs',
	country: 'DE',
	eea: true,
	listedAs: ['Borlabs CMP'],
	source: 'https://borlabs.io/privacy/',
};
