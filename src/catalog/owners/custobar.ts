import type {Owner} from '../vendor.ts';

export const custobar: Owner = {
	id: 'custobar',
	name: 'Custobar',
	country: 'FI',
	eea: true,
	source: 'https://www.custobar.com/privacy-policy',
};
