import type {Owner} from '../vendor.ts';

export const cision: Owner = {
	id: 'cision',
	name: 'Cision',
	country: 'US',
	eea: false,
	source: 'https://www.cision.com/legal/privacy-policy/',
};
