import type {Owner} from '../vendor.ts';

export const plista: Owner = {
	id: 'plista',
	name: 'plista',
	country: 'DE',
	eea: true,
	source: 'https://www.plista.com/about/privacy/',
};
