import type {Owner} from '../vendor.ts';

export const prestashop: Owner = {
	id: 'prestashop',
	name: 'PrestaShop',
	country: 'FR',
	eea: true,
	source: 'https://www.prestashop.com/en/privacy-policy',
};
