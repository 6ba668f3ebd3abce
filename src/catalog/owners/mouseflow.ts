import type {Owner} from '../vendor.ts';

export const mouseflow: Owner = {
	id: 'mouseflow',
	name: 'Mouseflow',
	country: 'DK',
	eea: true,
	source: 'https://mouseflow.com/legal/company/privacy-policy/',
};
