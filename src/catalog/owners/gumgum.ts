import type {Owner} from '../vendor.ts';

export const gumgum: Owner = {
	id: 'gumgum',
	name: 'GumGum',
	country: 'US',
	eea: false,
	listedAs: ['JustPremium'],
	source: 'https://www.gumgum.com/terms-and-policies/privacy-policy',
};
