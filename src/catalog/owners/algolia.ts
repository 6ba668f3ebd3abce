import type {Owner} from '../vendor.ts';

export const algolia: Owner = {
	id: 'algolia',
	name: 'Algolia',
	country: 'US',
	eea: false,
	source: 'https://www.algolia.com/policies/privacy/',
};
