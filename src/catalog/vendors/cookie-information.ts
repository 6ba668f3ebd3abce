import {year} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

export const cookieInformation: Vendor = {
	id: 'cookie-information',
	name: 'Cookie Information',
	owner: 'cookie-information',
	category: 'consent',
	tracks: false,
	requests: [{host: ['cookieinformation.com', 'cookieinformation.mgr.consensu.org']}],
	cookies: [{name: 'CookieInformationConsent', party: 'first', lifetime: year, purpose: 'essential'}],
	aliases: ['CookieInformation', 'cookieinformation.com', 'Cookie Information Consent Solution'],
	ordinaryName: true,
	sources: ['https://support.cookieinformation.com/en/articles/5373910-all-you-need-to-know-about-consents'],
};
