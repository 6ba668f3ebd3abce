import type {Owner} from '../vendor.ts';

export const seedtag: Owner = {
	id: 'seedtag',
	name: 'Seedtag',
	country: 'ES',
	eea: true,
	source: 'https://www.seedtag.com/privacy-policy',
};
