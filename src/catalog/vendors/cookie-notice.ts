import type {Vendor} from '../vendor.ts';

export const cookieNotice: Vendor = {
	id: 'cookie-notice',
	name: 'Cookie Notice',
	owner: 'hu-manity',
	category: 'consent',
	tracks: false,
	requests: [{mark: '/plugins/cookie-notice/'}, {host: 'hu-manity.co'}],
	cookies: [
		{name: 'cookie_notice_accepted', party: 'first', purpose: 'essential'},
		{name: 'hu-consent', party: 'first', purpose: 'essential'},
		{name: 'hu-form', party: 'first', purpose: 'essential'},
	],
	aliases: ['Hu-manity.co', 'Cookie Notice & Compliance for GDPR / CCPA'],
	ordinaryName: true,
	sources: ['https://hu-manity.co/', 'https://wordpress.org/plugins/cookie-notice/'],
};
