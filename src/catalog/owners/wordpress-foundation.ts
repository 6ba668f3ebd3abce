import type {Owner} from '../vendor.ts';

export const wordpressFoundation: Owner = {
	id: 'wordpress-foundation',
	name: 'WordPress Foundation',
	country: 'US',
	eea: false,
	source: 'https://wordpress.org/about/privacy/',
};
