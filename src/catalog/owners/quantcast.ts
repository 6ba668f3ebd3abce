import type {Owner} from '../vendor.ts';

export const quantcast: Owner = {
	id: 'quantcast',
	name: 'Quantcast',
	country: 'US',
	eea: false,
	source: 'https://www.quantcast.com/privacy/',
};
