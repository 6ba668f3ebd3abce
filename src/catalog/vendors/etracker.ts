import {day, year} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

const domains = ['etracker.com', 'etracker.de'];

export const etracker: Vendor = {
	id: 'etracker',
	name: 'etracker analytics',
	owner: 'etracker',
	category: 'analytics',
	tracks: true,
	requests: [{host: ['etracker.com', 'sedotracker.com']}, {host: 'etracker.de', beacon: true}],
	cookies: [
		{name: '_et_coid', party: 'first', lifetime: 720 * day, purpose: 'analytics'},
		{name: 'et_allow_cookies', party: 'first', lifetime: 480 * day, purpose: 'essential'},
		{name: 'et_oi_v2', party: 'first', purpose: 'essential'},
		{name: 'et_oip', party: 'first', purpose: 'essential'},
		{name: 'isSdEnabled', party: 'first', lifetime: day, purpose: 'analytics'},
		{name: 'GS1_v', party: 'first', lifetime: year, purpose: 'personalisation'},
		{name: 'GS3_v', party: 'first', lifetime: year, purpose: 'personalisation'},
		{name: 'BT_ctst', party: 'first', lifetime: 'session', purpose: 'personalisation'},
		{name: 'BT_sdc', party: 'first', lifetime: 'session', purpose: 'personalisation'},
		{name: 'BT_pdc', party: 'first', lifetime: year, purpose: 'personalisation'},
		{name: 'BT_ecl', party: 'first', lifetime: 30 * day, purpose: 'personalisation'},
		{name: 'cntcookie', party: 'third', domains, lifetime: 4 * year, purpose: 'essential'},
		{name: 'et_id', party: 'third', domains, lifetime: 2 * year, purpose: 'analytics'},
	],
	storage: [
		'_et_coid',
		'et_allow_cookies',
		'et_oi_v2',
		'et_oip',
		'et_scroll_depth',
		'et_cssSelectors',
		'et_cssSelectorsLoaded',
	],
	aliases: ['etracker', 'Signalize'],
	sources: [
		'https://help.etracker.com/en/article/cookies-used',
		'https://www.etracker.com/en/support/etracker-cookies-2/',
	],
};
