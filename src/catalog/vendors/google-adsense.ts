import {month} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

const quality = 'adtrafficquality.google';
const shared = ['googlesyndication.com', 'googleads.g.doubleclick.net', 'googleads4.g.doubleclick.net'];

export const googleAdsense: Vendor = {
	id: 'google-adsense',
	name: 'Google AdSense',
	owner: 'google',
	category: 'advertising',
	tracks: true,
	requests: [
		{host: [...shared, quality, 'adsensecustomsearchads.com', 'syndicatedsearch.goog']},
		{host: 'google.com', path: '/adsense/'},
		{host: 'google.com', path: '/afs/'},
		{
			host: shared,
			path: /^\/(?:pcs\/|activeview|pagead\/(?:gen_204|adview|interaction|id$|sodar)|ddm\/)/,
			beacon: true,
		},
		{host: quality, path: '/pagead/', beacon: true},
	],
	cookies: [
		{name: '__gads', party: 'first', lifetime: 13 * month, purpose: 'advertising'},
		{name: '__gpi', party: 'first', lifetime: 13 * month, purpose: 'advertising'},
		{name: '__gpi_optout', party: 'first', lifetime: 13 * month, purpose: 'advertising'},
		{name: '__gsas', party: 'first', lifetime: 3 * month, purpose: 'advertising'},
		{name: '__eoi', party: 'first', purpose: 'advertising'},
	],
	storage: ['google_adsense_settings', 'google_ama_config', 'google_auto_fc_cmp_setting'],
	aliases: ['AdSense'],
	evidence: ['client', 'gtm', 'tag_exp', 'format', 'id'],
	sources: ['https://business.safety.google/adscookies/', 'https://support.google.com/adsense/answer/9042142'],
};
