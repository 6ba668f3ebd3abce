import type {Owner} from '../vendor.ts';

export const wistia: Owner = {
	id: 'wistia',
	name: 'Wistia',
	country: 'US',
	eea: false,
	source: 'https://wistia.com/privacy',
};
