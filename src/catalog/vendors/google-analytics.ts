import {day, minute, month, year} from '../durations.ts';
import {googleHosts} from '../google-hosts.ts';
import type {Vendor} from '../vendor.ts';

const tagId = /^(?:G|UA|MO|YT)-[\w-]{4,24}$/;
const stream = /^G-[A-Z0-9]{4,16}$/;

/** Google Analytics 4; Universal Analytics and what came before it only as leftovers, shut down in July 2024. */
export const googleAnalytics: Vendor = {
	id: 'google-analytics',
	name: 'Google Analytics',
	owner: 'google',
	category: 'analytics',
	tracks: true,
	requests: [
		{host: ['google-analytics.com', 'analytics.google.com', 'urchin.com']},
		{
			host: ['google-analytics.com', 'analytics.google.com'],
			path: /^\/(?:[a-z]\/|batch|mp\/|debug\/)?(?:collect|__utm\.gif)?\/?$/,
			beacon: true,
		},
		{host: 'stats.g.doubleclick.net'},
		{host: 'stats.g.doubleclick.net', path: /^\/(?:[a-z]\/)?(?:collect|__utm\.gif)/, beacon: true},
		{host: ['www.googletagmanager.com', 'googletagmanager.com'], path: '/gtag/', parameters: {id: tagId}},
		{host: googleHosts, path: '/ads/ga-audiences', beacon: true},
		// On the site's own host: server-side tagging, Google's tag gateway, hand-made proxies.
		{file: 'collect', parameters: {v: /^[12]$/, tid: tagId}, beacon: true},
		{file: 'js', path: /\/gtag\/js$/, parameters: {id: tagId}},
		// The tag gateway's short paths for analytics.google.com and www.google-analytics.com, below a path of the site's choice.
		{file: 'c', path: /\/(?:ag|ga)\/g\/c$/, parameters: {v: /^2$/, tid: stream}, beacon: true},
		// A tagging server may answer at any path; what every hit carries stays: container version and page load id.
		{
			mark: 'tid=G-',
			parameters: {v: /^2$/, tid: stream, gtm: /^\d[\da-z]{4,}/, _p: /^\d{4,}$/},
			beacon: true,
		},
		// The library under another name, as both of them offer; a made-up id would hardly be ten signs with a digit among them.
		{mark: 'id=G-', types: ['script'], parameters: {id: /^G-(?=[A-Z]*\d)[A-Z0-9]{10}$/}},
	],
	cookies: [
		{name: '_ga', party: 'first', lifetime: 2 * year, purpose: 'analytics'},
		{
			name: '_ga_*',
			rest: /^(?:[A-Z0-9]{4,16}|GTM-\w+)$/,
			party: 'first',
			lifetime: 2 * year,
			purpose: 'analytics',
		},
		{name: '_gid', party: 'first', lifetime: day, purpose: 'analytics'},
		{name: '_gat', party: 'first', lifetime: minute, purpose: 'analytics'},
		{name: '_gat_*', party: 'first', lifetime: minute, purpose: 'analytics'},
		{name: '_dc_gtm_*', rest: /^UA-/, party: 'first', purpose: 'analytics'},
		{name: '_gaexp', party: 'first', purpose: 'analytics'},
		{name: 'AMP_TOKEN', party: 'first', purpose: 'analytics'},
		{name: 'FPID', party: 'first', purpose: 'analytics'},
		{name: 'FPLC', party: 'first', purpose: 'analytics'},
		{name: '__utma', party: 'first', lifetime: 2 * year, purpose: 'analytics'},
		{name: '__utmb', party: 'first', lifetime: 30 * minute, purpose: 'analytics'},
		{name: '__utmc', party: 'first', lifetime: 'session', purpose: 'analytics'},
		{name: '__utmt', party: 'first', lifetime: 10 * minute, purpose: 'analytics'},
		{name: '__utmt_*', party: 'first', lifetime: 10 * minute, purpose: 'analytics'},
		{name: '__utmv', party: 'first', lifetime: 2 * year, purpose: 'analytics'},
		{name: '__utmz', party: 'first', lifetime: 6 * month, purpose: 'analytics'},
	],
	aliases: ['GA4'],
	formerNames: ['Universal Analytics', 'Google Universal Analytics', 'Urchin'],
	evidence: [
		'v',
		'tid',
		'id',
		't',
		'en',
		'_ee',
		'_ss',
		'_fv',
		'_nsi',
		'_s',
		'gtm',
		'pscdl',
		'aip',
		'tag_exp',
		'utmac',
		'utmwv',
		'utmt',
		'_v',
	],
	sources: [
		'https://developers.google.com/analytics/devguides/collection/ga4/cookies-user-id',
		'https://developers.google.com/analytics/devguides/collection/gtagjs/cookies-user-id',
		'https://business.safety.google/adscookies/',
		'https://developers.google.com/tag-platform/tag-manager/gateway/setup-guide',
		'https://developers.google.com/tag-platform/tag-manager/server-side/dependency-serving',
		'https://taggingdocs.com/server-side/advanced/same-origin-proxy',
		'https://dev.cookiepal.io/help-guide/features/gcm-for-gtg',
	],
};
