import type {Vendor} from '../vendor.ts';

export const sovrnCommerce: Vendor = {
	id: 'sovrn-commerce',
	name: 'Sovrn Commerce',
	owner: 'sovrn',
	category: 'affiliate',
	tracks: true,
	requests: [
		{host: ['viglink.com', 'commerce-js.sovrn.co', 'clickcdn.sovrn.com', 'comparisons.sovrn.com']},
		{host: ['api.viglink.com', 'redirect.viglink.com'], beacon: true},
	],
	storage: ['vglnk.*'],
	formerNames: ['VigLink'],
	sources: ['https://www.sovrn.com/privacy-policy/'],
};
