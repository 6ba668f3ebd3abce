import type {Vendor} from '../vendor.ts';

export const gdprCookieCompliance: Vendor = {
	id: 'gdpr-cookie-compliance',
	name: 'GDPR Cookie Compliance',
	owner: 'moove',
	category: 'consent',
	tracks: false,
	requests: [{mark: '/plugins/gdpr-cookie-compliance'}],
	cookies: [{name: 'moove_gdpr_popup', party: 'first', purpose: 'essential'}],
	aliases: ['Moove Agency', 'Moove GDPR'],
	ordinaryName: true,
	sources: ['https://wordpress.org/plugins/gdpr-cookie-compliance/'],
};
