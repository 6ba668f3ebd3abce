import type {Owner} from '../vendor.ts';

export const digitalDataSolutions: Owner = {
	id: 'digital-data-solutions',
	name: 'Digital Data Solutions',
	country: 'NL',
	eea: true,
	source: 'https://cookiefirst.com/legal/privacy-policy/',
};
