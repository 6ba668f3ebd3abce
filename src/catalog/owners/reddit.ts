import type {Owner} from '../vendor.ts';

export const reddit: Owner = {
	id: 'reddit',
	name: 'Reddit',
	country: 'US',
	eea: false,
	source: 'https://www.reddit.com/policies/privacy-policy',
};
