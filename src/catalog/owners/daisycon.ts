import type {Owner} from '../vendor.ts';

export const daisycon: Owner = {
	id: 'daisycon',
	name: 'Daisycon',
	country: 'NL',
	eea: true,
	source: 'https://www.daisycon.com/en/privacy/',
};
