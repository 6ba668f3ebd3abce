import type {Owner} from '../vendor.ts';

export const devowl: Owner = {
	id: 'devowl',
	name: 'devowl.io',
	country: 'DE',
	eea: true,
	source: 'https://devowl.io/privacy-policy/',
};
