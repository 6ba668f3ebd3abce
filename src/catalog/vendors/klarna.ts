import type {Vendor} from '../vendor.ts';

export const klarna: Vendor = {
	id: 'klarna',
	name: 'Klarna',
	owner: 'klarna',
	category: 'payment',
	tracks: false,
	requests: [
		{host: ['klarna.com', 'klarnacdn.net', 'klarnaservices.com', 'klarnauserservices.com']},
		{host: 'klarnaevt.com', beacon: true},
	],
	storage: ['__klarna*', 'klarna-shopping-browser-session-id'],
	aliases: ['Klarna Checkout', 'Klarna Payments', 'Klarna On-site Messaging'],
	sources: ['https://docs.klarna.com/', 'https://www.klarna.com/international/privacy-policy/'],
};
