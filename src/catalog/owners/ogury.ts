import type {Owner} from '../vendor.ts';

export const ogury: Owner = {
	id: 'ogury',
	name: 'Ogury',
	country: 'GB',
	eea: false,
	source: 'https://ogury.com/ogury-advertising-privacy-policy/',
};
