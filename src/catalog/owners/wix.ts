import type {Owner} from '../vendor.ts';

export const wix: Owner = {
	id: 'wix',
	name: 'Wix',
	country: 'IL',
	eea: false,
	source: 'https://www.wix.com/about/privacy',
};
