import type {Vendor} from '../vendor.ts';

/** A chat that follows visitors through the site. */
export const zohoSalesiq: Vendor = {
	id: 'zoho-salesiq',
	name: 'Zoho SalesIQ',
	owner: 'zoho',
	category: 'customer-interaction',
	tracks: true,
	requests: [
		{
			host: [
				'salesiq.zoho.com',
				'salesiq.zoho.eu',
				'salesiq.zoho.in',
				'salesiq.zohopublic.com',
				'salesiq.zohopublic.eu',
			],
		},
		{host: ['js.zohostatic.com', 'js.zohostatic.eu', 'js.zohocdn.com', 'css.zohocdn.com'], path: '/salesiq/'},
		{host: ['vts.zohopublic.com', 'vts.zohopublic.eu'], beacon: true},
	],
	aliases: ['SalesIQ', 'Zoho Sales IQ'],
	sources: ['https://www.zoho.com/salesiq/'],
};
