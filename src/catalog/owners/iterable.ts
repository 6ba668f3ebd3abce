import type {Owner} from '../vendor.ts';

export const iterable: Owner = {
	id: 'iterable',
	name: 'Iterable',
	country: 'US',
	eea: false,
	source: 'https://iterable.com/trust/privacy-policy/',
};
