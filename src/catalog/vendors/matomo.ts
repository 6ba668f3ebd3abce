import {minute, month, year} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

const tracker = ['matomo.php', 'piwik.php'];
const library = ['matomo.js', 'piwik.js'];
// A page may be called so too.
const asScript = ['script', 'other', 'xmlhttprequest', ''];

/** In Matomo's cloud, or, as most often, on the site's own host. */
export const matomo: Vendor = {
	id: 'matomo',
	name: 'Matomo',
	owner: 'innocraft',
	category: 'analytics',
	tracks: true,
	requests: [
		{host: ['matomo.cloud', 'innocraft.cloud']},
		...tracker.flatMap(file => [
			{host: ['matomo.cloud', 'innocraft.cloud'], file, beacon: true},
			{file, parameters: {idsite: true as const}, beacon: true},
			// Several hits at once: {"requests":["?idsite=1&rec=1…"]}.
			{file, body: /"requests"\s*:\s*\["\?[^"]*idsite=/, beacon: true},
		]),
		...library.map(file => ({file, types: asScript})),
		// Its own way around those who know the files' names.
		...['js', 'tracker.php'].map(file => ({
			file,
			path: /\/js\/(?:tracker\.php)?$/,
			parameters: {idsite: /^\d+$/, rec: /^1$/},
			beacon: true,
		})),
		// Any other name, with the visitor's id and the random number of each hit.
		{
			mark: 'idsite=',
			parameters: {idsite: /^\d+$/, rec: /^1$/, _id: /^[\da-f]{16}$/, r: /^\d{6}$/},
			beacon: true,
		},
		// Containers of its tag manager have ids of eight signs, hardly ever all of one kind.
		{mark: '/container_', path: /\/js\/container_(?=[A-Za-z]*\d|[a-z\d]*[A-Z])[A-Za-z\d]{8}(?:_\w{1,20})?\.js$/},
		{file: 'configs.php', path: /\/HeatmapSessionRecording\/configs\.php$/, parameters: {idsite: /^\d+$/}},
	],
	cookies: [
		{name: '_pk_id*', rest: /^\./, party: 'first', lifetime: 13 * month, purpose: 'analytics'},
		{name: '_pk_ses*', rest: /^\./, party: 'first', lifetime: 30 * minute, purpose: 'analytics'},
		{name: '_pk_ref*', rest: /^\./, party: 'first', lifetime: 6 * month, purpose: 'analytics'},
		{name: '_pk_cvar*', rest: /^\./, party: 'first', lifetime: 30 * minute, purpose: 'analytics'},
		{name: '_pk_hsr*', rest: /^\./, party: 'first', lifetime: 30 * minute, purpose: 'analytics'},
		{name: '_pk_testcookie*', rest: /^\./, party: 'first', purpose: 'analytics'},
		{name: '_pk_id', party: 'first', lifetime: 13 * month, purpose: 'analytics'},
		{name: '_pk_ses', party: 'first', lifetime: 30 * minute, purpose: 'analytics'},
		{name: '_pk_ref', party: 'first', lifetime: 6 * month, purpose: 'analytics'},
		{name: '_pk_uid', party: 'third', purpose: 'analytics'},
		{name: 'mtm_consent', party: 'first', lifetime: 30 * year, purpose: 'essential'},
		{name: 'mtm_consent_removed', party: 'first', lifetime: 30 * year, purpose: 'essential'},
		{name: 'mtm_cookie_consent', party: 'first', lifetime: 30 * year, purpose: 'essential'},
		{name: 'matomo_ignore', party: 'first', purpose: 'essential'},
		{name: 'matomo_sessid', party: 'first', purpose: 'essential'},
		{name: 'MATOMO_SESSID', party: 'first', purpose: 'essential'},
	],
	aliases: ['Matomo Analytics', 'Matomo Tag Manager', 'Matomo Cloud'],
	formerNames: ['Piwik'],
	evidence: ['idsite', 'rec', 'apiv', 'e_c', 'e_a', 'idgoal', 'send_image', 'ca'],
	sources: [
		'https://matomo.org/faq/general/faq_146/',
		'https://developer.matomo.org/api-reference/tracking-api',
		'https://github.com/matomo-org/matomo/blob/5.x-dev/js/README.md',
	],
};
