import {day, minute, month, year} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

const rest = /^[\da-f]{7}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}\.[\da-f]+$/;
const uuid = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/;
const visitors = [
	['_pk_id.', 13 * month],
	['_pk_ses.', 30 * minute],
] as const;

/** On its own hosts or the site’s. Its cookies are called as Matomo’s, but for the site’s id, which is a UUID. */
export const piwikPro: Vendor = {
	id: 'piwik-pro',
	name: 'Piwik PRO',
	owner: 'piwik-pro',
	category: 'analytics',
	tracks: true,
	requests: [
		{host: 'piwik.pro'},
		{host: 'piwikpro.com'},
		{host: 'piwik.pro', file: 'ppms.php', beacon: true},
		{host: 'piwik.pro', file: 'piwik.php', beacon: true},
		{file: 'ppms.php', beacon: true},
		// Matomo's name for it, but a site's id is a UUID here and a number there.
		{file: 'piwik.php', parameters: {idsite: uuid, rec: /^1$/}, beacon: true},
		{file: 'ppms.js', types: ['script', 'other', 'xmlhttprequest', '']},
		{mark: '/containers/', path: /\/containers\/[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}\.js$/},
	],
	cookies: [
		...visitors.flatMap(([name, lifetime]) =>
			[...'0123456789abcdef'].map(digit => ({
				name: `${name}${digit}*`,
				rest,
				party: 'first' as const,
				lifetime,
				purpose: 'analytics' as const,
			})),
		),
		{name: 'ppms_privacy_*', party: 'first', lifetime: year, purpose: 'essential'},
		{name: 'ppms_privacy_bar_*', party: 'first', lifetime: 'session', purpose: 'essential'},
		{name: 'stg_traffic_source_priority', party: 'first', lifetime: 30 * minute, purpose: 'analytics'},
		{name: 'stg_last_interaction', party: 'first', lifetime: 365 * day, purpose: 'analytics'},
		{name: 'stg_returning_visitor', party: 'first', lifetime: 365 * day, purpose: 'analytics'},
		{name: 'stg_fired__*', party: 'first', lifetime: 'session', purpose: 'analytics'},
		{name: 'stg_utm_campaign', party: 'first', lifetime: 'session', purpose: 'analytics'},
		{name: 'stg_pk_campaign', party: 'first', lifetime: 'session', purpose: 'analytics'},
		{name: 'stg_externalReferrer', party: 'first', lifetime: 'session', purpose: 'analytics'},
		{name: '_stg_optout', party: 'first', purpose: 'essential'},
		{name: '_stg_debug', party: 'first', purpose: 'essential'},
		{name: 'stg_debug', party: 'first', purpose: 'essential'},
	],
	storage: ['ppms_webstorage'],
	evidence: ['idsite', 'e_c', 'e_a', 'rec'],
	sources: ['https://help.piwik.pro/support/privacy/cookies-created-for-visitors-by-piwik-pro/'],
};
