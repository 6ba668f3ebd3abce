import type {Vendor} from '../vendor.ts';

export const appsflyer: Vendor = {
	id: 'appsflyer',
	name: 'AppsFlyer',
	owner: 'appsflyer',
	category: 'advertising',
	tracks: true,
	requests: [
		{host: ['appsflyer.com', 'appsflyersdk.com', 'onelink.me']},
		{
			host: [
				'wa.appsflyer.com',
				'impression.appsflyer.com',
				'wa.appsflyersdk.com',
				'impression.appsflyersdk.com',
				'wa.onelink.me',
				'impressions.onelink.me',
			],
			beacon: true,
		},
	],
	aliases: ['Apps Flyer'],
	sources: ['https://support.appsflyer.com/hc/en-us/articles/43485611331473'],
};
