import {year} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

// Set by the plug-ins Adobe publishes for its script.
const plugins =
	's_tp s_ppv s_ppvl s_nr s_lv s_lv_s s_invisit s_vnum s_dfa s_ips s_tslv s_plt s_pltp s_getNewRepeat sc_prevpage'.split(
		' ',
	);

const asScript = ['script', 'other', 'xmlhttprequest', ''];

/** Image requests to Adobe's hosts or, as often, to a host of the site's own that points there. */
export const adobeAnalytics: Vendor = {
	id: 'adobe-analytics',
	name: 'Adobe Analytics',
	owner: 'adobe',
	category: 'analytics',
	tracks: true,
	requests: [
		{host: ['omtrdc.net', '2o7.net', 'omniture.com']},
		{host: ['omtrdc.net', '2o7.net'], path: '/b/ss/', beacon: true},
		{host: ['hb.omtrdc.net', 'hb-api.omtrdc.net', 'heartbeats.omtrdc.net'], beacon: true},
		{mark: '/b/ss/', path: /\/b\/ss\/[\w.,-]+\/\d+(?:\.\d+)*\/[A-Z]{1,8}[.-]\d[\w.-]*\/s?\d+$/, beacon: true},
		...['AppMeasurement.js', 'AppMeasurement.min.js', 's_code.js'].map(file => ({file, types: asScript})),
	],
	cookies: [
		{name: 's_cc', party: 'first', lifetime: 'session', purpose: 'analytics'},
		{name: 's_sq', party: 'first', lifetime: 'session', purpose: 'analytics'},
		{name: 's_fid', party: 'first', lifetime: 2 * year, purpose: 'analytics'},
		{name: 's_vi', party: 'first', lifetime: 2 * year, purpose: 'analytics'},
		{name: 's_vi', party: 'third', domains: ['omtrdc.net', '2o7.net'], lifetime: 2 * year, purpose: 'analytics'},
		{
			name: 's_vi_*',
			rest: /^[0-9a-z]{6,}$/,
			party: 'third',
			domains: ['2o7.net'],
			lifetime: 2 * year,
			purpose: 'analytics',
		},
		{name: 's_ac', party: 'first', purpose: 'analytics'},
		...plugins.map(name => ({name, party: 'first' as const, purpose: 'analytics' as const})),
	],
	aliases: [
		'Adobe Marketing Cloud Analytics',
		'Adobe Heartbeat',
		'Adobe Media Analytics',
		'Adobe Customer Journey Analytics',
	],
	formerNames: ['Omniture', 'SiteCatalyst', 'Adobe SiteCatalyst', 'Omniture SiteCatalyst'],
	evidence: ['AQB', 'ndh', 'events', 'ch', 'server', 'v', 'pe'],
	sources: [
		'https://experienceleague.adobe.com/en/docs/core-services/interface/data-collection/cookies/analytics',
		'https://experienceleague.adobe.com/en/docs/analytics/implementation/vars/plugins/impl-plugins',
	],
};
