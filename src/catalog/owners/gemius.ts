import type {Owner} from '../vendor.ts';

export const gemius: Owner = {
	id: 'gemius',
	name: 'Gemius',
	country: 'PL',
	eea: true,
	source: 'https://gemius.com/privacy-policy/cookie-policy/',
};
