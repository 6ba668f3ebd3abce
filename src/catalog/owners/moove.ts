import type {Owner} from '../vendor.ts';

export const moove: Owner = {
	id: 'moove',
	name: 'Moove Agency',
	country: 'GB',
	eea: false,
	source: 'https://www.mooveagency.com/privacy-policy/',
};
