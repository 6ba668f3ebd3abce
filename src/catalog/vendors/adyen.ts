import type {Vendor} from '../vendor.ts';

export const adyen: Vendor = {
	id: 'adyen',
	name: 'Adyen',
	owner: 'adyen',
	category: 'payment',
	tracks: false,
	requests: [
		{host: ['adyen.com', 'adyenpayments.com']},
		{host: ['checkoutanalytics-live.adyen.com', 'checkoutanalytics-live-us.adyen.com'], beacon: true},
	],
	sources: ['https://www.adyen.com/policies-and-disclaimer/privacy-policy'],
};
