import type {Vendor} from '../vendor.ts';

export const trustedShops: Vendor = {
	id: 'trusted-shops',
	name: 'Trusted Shops',
	owner: 'trusted-shops',
	category: 'customer-interaction',
	tracks: false,
	requests: [{host: ['trustedshops.com', 'trustedshops.de', 'etrusted.com']}],
	aliases: ['Trustbadge'],
	sources: ['https://help.etrusted.com/'],
};
