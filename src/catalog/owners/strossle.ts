import type {Owner} from '../vendor.ts';

export const strossle: Owner = {
	id: 'strossle',
	name: 'Strossle',
	country: 'SE',
	eea: true,
	source: 'https://strossle.com/privacy-policy/',
};
