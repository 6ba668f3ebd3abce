import type {Owner} from '../vendor.ts';

export const cookiehub: Owner = {
	id: 'cookiehub',
	name: 'CookieHub',
	country: 'IS',
	eea: true,
	source: 'https://www.cookiehub.com/privacy-policy',
};
