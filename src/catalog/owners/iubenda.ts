import type {Owner} from '../vendor.ts';

export const iubenda: Owner = {
	id: 'iubenda',
	name: 'iubenda',
	country: 'IT',
	eea: true,
	listedAs: ['iubenda CMP'],
	source: 'https://www.iubenda.com/privacy-policy/252372',
};
