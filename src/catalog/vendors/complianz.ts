import type {Vendor} from '../vendor.ts';

export const complianz: Vendor = {
	id: 'complianz',
	name: 'Complianz',
	owner: 'complianz',
	category: 'consent',
	tracks: false,
	requests: [
		{mark: '/plugins/complianz-gdpr'},
		{mark: '/wp-json/complianz/'},
		{host: ['complianz.mgr.consensu.org', 'complianz.io']},
	],
	cookies: [{name: 'cmplz_*', party: 'first', purpose: 'essential'}],
	storage: ['cmplz_*'],
	sources: ['https://complianz.io/cookies-from-complianz-what-are-they-for-and-how-can-you-use-them/'],
};
