import type {Owner} from '../vendor.ts';

export const throtle: Owner = {
	id: 'throtle',
	name: 'Throtle',
	country: 'US',
	eea: false,
	source: 'https://throtle.io/privacy-policy/',
};
