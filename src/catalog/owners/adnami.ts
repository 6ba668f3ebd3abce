import type {Owner} from '../vendor.ts';

export const adnami: Owner = {
	id: 'adnami',
	name: 'Adnami',
	country: 'DK',
	eea: true,
	source: 'https://www.adnami.io/privacy',
};
