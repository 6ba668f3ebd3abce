import {hour, minute, year} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

export const taboola: Vendor = {
	id: 'taboola',
	name: 'Taboola',
	owner: 'taboola',
	category: 'advertising',
	tracks: true,
	requests: [
		{host: ['taboola.com', 'taboolasyndication.com']},
		{
			host: [
				'trc-events.taboola.com',
				'sync.taboola.com',
				'sync-t1.taboola.com',
				'cds.taboola.com',
				'pips.taboola.com',
				'psb.taboola.com',
				'match.taboola.com',
				'beacon.bidder.taboola.com',
			],
			beacon: true,
		},
		{host: 'trc.taboola.com', path: /\/log\/\d\//, beacon: true},
	],
	cookies: [
		{name: 't_pt_gid', party: 'first', lifetime: year, purpose: 'advertising'},
		{name: 'trc_cookie_storage', party: 'first', lifetime: year, purpose: 'advertising'},
		{name: '_tb_sess_r', party: 'first', lifetime: 30 * minute, purpose: 'advertising'},
		{name: '_tb_t_ppg', party: 'first', lifetime: 30 * minute, purpose: 'advertising'},
		{name: 'tb_click_param', party: 'first', lifetime: 50, purpose: 'analytics'},
		{name: 't_gid', party: 'third', domains: ['taboola.com'], lifetime: year, purpose: 'advertising'},
		{name: 't_pid', party: 'third', domains: ['taboola.com'], lifetime: year, purpose: 'advertising'},
		{name: 'taboola_session_id', party: 'third', domains: ['taboola.com'], lifetime: 'session', purpose: 'advertising'},
		{name: 'taboola_select', party: 'third', domains: ['taboola.com'], lifetime: year, purpose: 'personalisation'},
		{name: 'taboola_fp_td_user_id', party: 'third', domains: ['taboola.com'], lifetime: year, purpose: 'advertising'},
		{name: 'abLdr', party: 'third', domains: ['taboola.com'], lifetime: 3 * hour, purpose: 'analytics'},
	],
	storage: [
		'taboola global:*',
		'taboola:shopify:*',
		'trc_cache*',
		'tbl-exm-*',
		'tbl-session-referrer',
		'tbl_rtus_id',
		'taboolasmartSwap',
		'_taboolaStorageDetection',
		'eng_mt.*',
	],
	evidence: ['en'],
	sources: [
		'https://policies.taboola.com/en/cookie-policy',
		'https://accessrequest.taboola.com/iab-tcf-v2-disclosure.json',
	],
};
