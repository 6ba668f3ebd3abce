import type {Owner} from '../vendor.ts';

export const umamiSoftware: Owner = {
	id: 'umami-software',
	name: 'Umami Software',
	country: 'US',
	eea: false,
	source: 'https://umami.is/privacy',
};
