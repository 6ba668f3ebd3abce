import type {Owner} from '../vendor.ts';

export const sharethis: Owner = {
	id: 'sharethis',
	name: 'ShareThis',
	country: 'US',
	eea: false,
	aliases: ['Predactiv'],
	source: 'https://sharethis.com/privacy/',
};
