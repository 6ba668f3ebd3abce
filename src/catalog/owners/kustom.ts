import type {Owner} from '../vendor.ts';

export const kustom: Owner = {
	id: 'kustom',
	name: 'Kustom',
	country: 'SE',
	eea: true,
	source: 'https://www.kustom.co/privacy',
};
