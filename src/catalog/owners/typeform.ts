import type {Owner} from '../vendor.ts';

export const typeform: Owner = {
	id: 'typeform',
	name: 'Typeform',
	country: 'ES',
	eea: true,
	source: 'https://www.typeform.com/',
};
