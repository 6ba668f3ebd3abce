import type {Owner} from '../vendor.ts';

export const acquia: Owner = {
	id: 'acquia',
	name: 'Acquia',
	country: 'US',
	eea: false,
	aliases: ['Monsido ApS'],
	source: 'https://www.acquia.com/about-us/legal/privacy-policy',
};
