import type {Owner} from '../vendor.ts';

export const cookieyes: Owner = {
	id: 'cookieyes',
	name: 'CookieYes',
	country: 'GB',
	eea: false,
	source: 'https://www.cookieyes.com/privacy-policy/',
};
