import type {Owner} from '../vendor.ts';

export const trustedShops: Owner = {
	id: 'trusted-shops',
	name: 'Trusted Shops',
	country: 'DE',
	eea: true,
	source: 'https://www.trustedshops.com/',
};
