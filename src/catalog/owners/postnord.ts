import type {Owner} from '../vendor.ts';

export const postnord: Owner = {
	id: 'postnord',
	name: 'PostNord',
	country: 'SE',
	eea: true,
	source: 'https://www.postnord.com/privacy',
};
