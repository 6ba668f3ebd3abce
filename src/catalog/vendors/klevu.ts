import type {Vendor} from '../vendor.ts';

export const klevu: Vendor = {
	id: 'klevu',
	name: 'Klevu',
	owner: 'athos-commerce',
	category: 'customer-interaction',
	tracks: false,
	requests: [
		{host: ['klevu.com', 'ksearchnet.com']},
		{host: ['stats.klevu.com', 'stats.ksearchnet.com'], tracks: true, beacon: true},
	],
	cookies: [{name: 'klv_mage', party: 'first', purpose: 'personalisation'}],
	storage: ['klv_*'],
	sources: ['https://docs.klevu.com/', 'https://github.com/klevultd/frontend-sdk'],
};
