import type {Owner} from '../vendor.ts';

export const sitevision: Owner = {
	id: 'sitevision',
	name: 'Sitevision',
	country: 'SE',
	eea: true,
	source: 'https://www.sitevision.se/integritetspolicy',
};
