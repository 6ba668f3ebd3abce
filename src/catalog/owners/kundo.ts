import type {Owner} from '../vendor.ts';

export const kundo: Owner = {
	id: 'kundo',
	name: 'Kundo',
	country: 'SE',
	eea: true,
	source: 'https://kb.kundo.se/guide/cookie-och-integritetspolicy',
};
