import type {Owner} from '../vendor.ts';

export const wingify: Owner = {
	id: 'wingify',
	name: 'Wingify',
	country: 'IN',
	eea: false,
	listedAs: ['VWO'],
	source: 'https://vwo.com/privacy-policy/',
};
