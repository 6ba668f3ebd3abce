import type {Vendor} from '../vendor.ts';

export const riverty: Vendor = {
	id: 'riverty',
	name: 'Riverty',
	owner: 'riverty',
	category: 'payment',
	tracks: false,
	requests: [
		{
			host: [
				'riverty.com',
				'afterpay.io',
				'myafterpay.com',
				'afterpay.no',
				'afterpay.se',
				'afterpay.dk',
				'afterpay.fi',
				'afterpay.nl',
			],
		},
	],
	formerNames: ['AfterPay'],
	sources: [
		'https://my.riverty.com/en-nl/support/faq/',
		'https://developer.riverty.com/documentation/compliance-requirements/',
	],
};
