import {month} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

export const googleAdsense: Vendor = {
	id: 'google-adsense',
	name: 'Google AdSense',
	owner: 'google',
	category: 'advertising',
	tracks: true,
	requests: [
		{host: ['googlesyndication.com', 'googleads.g.doubleclick.net', 'googleads4.g.doubleclick.net']},
		{
			host: ['googlesyndication.com', 'googleads.g.doubleclick.net', 'googleads4.g.doubleclick.net'],
			path: /^\/(?:pcs\/|activeview|pagead\/(?:gen_204|adview|interaction|id$|sodar)|ddm\/)/,
			beacon: true,
		},
	],
	cookies: [
		{name: '__gads', party: 'first', lifetime: 13 * month, purpose: 'advertising'},
		{name: '__gpi', party: 'first', purpose: 'advertising'},
		{name: '__gpi_optout', party: 'first', purpose: 'advertising'},
		{name: '__eoi', party: 'first', purpose: 'advertising'},
	],
	storage: ['google_adsense_settings'],
	aliases: ['AdSense', 'Google Adsense for Search'],
	evidence: ['client', 'gtm', 'tag_exp', 'format', 'id'],
	sources: ['https://business.safety.google/adscookies/', 'https://support.google.com/adsense/answer/9042142'],
};
