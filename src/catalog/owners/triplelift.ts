import type {Owner} from '../vendor.ts';

export const triplelift: Owner = {
	id: 'triplelift',
	name: 'TripleLift',
	country: 'US',
	eea: false,
	source: 'https://triplelift.com/privacy/',
};
