import type {Vendor} from '../vendor.ts';

export const bazaarvoice: Vendor = {
	id: 'bazaarvoice',
	name: 'Bazaarvoice',
	owner: 'bazaarvoice',
	category: 'customer-interaction',
	tracks: false,
	requests: [
		{host: ['bazaarvoice.com', 'feedmagnet.com']},
		{host: 'network.bazaarvoice.com', tracks: true, beacon: true},
	],
	cookies: [{name: 'BVImplmain_site', party: 'first', purpose: 'essential'}],
	aliases: ['Bazaar Voice'],
	sources: ['https://www.bazaarvoice.com/legal/privacy-policy/'],
};
