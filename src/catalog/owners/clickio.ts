import type {Owner} from '../vendor.ts';

export const clickio: Owner = {
	id: 'clickio',
	name: 'Clickio',
	country: 'GB',
	eea: false,
	listedAs: ['Clickio CMP'],
	source: 'https://clickio.com/privacy-policy/',
};
