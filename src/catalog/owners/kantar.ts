import type {Owner} from '../vendor.ts';

export const kantar: Owner = {
	id: 'kantar',
	name: 'Kantar',
	country: 'GB',
	eea: false,
	listedAs: ['Kantar Sifo'],
	source: 'https://www.kantar.com/legal-statements/privacy-policy',
};
