import type {Owner} from '../vendor.ts';

export const schibsted: Owner = {
	id: 'schibsted',
	name: 'Schibsted',
	country: 'NO',
	eea: true,
	source: 'https://info.privacy.schibsted.com/en/',
};
