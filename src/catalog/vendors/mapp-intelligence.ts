import {month} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

const hosts = [
	'webtrekk.net',
	'wbtrk.net',
	'wt-eu02.net',
	'wt-safetag.com',
	'webtrekk-asia.net',
	'mateti.net',
	'wcfbc.net',
	'webtrekk.com',
	'webtrekk.de',
];
const own = ['webtrekk.net', 'wt-eu02.net', 'webtrekk-asia.net'];

export const mappIntelligence: Vendor = {
	id: 'mapp-intelligence',
	name: 'Mapp Intelligence',
	owner: 'mapp',
	category: 'analytics',
	tracks: true,
	requests: [
		{host: hosts},
		{host: hosts, path: /^\/\d{10,15}\/wt$/, beacon: true},
		{file: 'wt', path: /\/\d{15}\/wt$/, parameters: {p: /^\d{3},/}, beacon: true},
	],
	cookies: [
		{name: 'wt3_eid', party: 'first', lifetime: 6 * month, purpose: 'analytics'},
		{name: 'wtstp_eid', party: 'first', lifetime: 6 * month, purpose: 'analytics'},
		{name: 'wt_eid', party: 'first', lifetime: 6 * month, purpose: 'analytics'},
		{name: 'wt3_sid', party: 'first', lifetime: 'session', purpose: 'analytics'},
		{name: 'wtstp_sid', party: 'first', lifetime: 'session', purpose: 'analytics'},
		{name: 'wt_sid', party: 'first', lifetime: 'session', purpose: 'analytics'},
		{name: 'wt_geid', party: 'first', lifetime: 'session', purpose: 'analytics'},
		{name: 'wtstp_geid', party: 'first', lifetime: 'session', purpose: 'analytics'},
		{name: 'wt_feid', party: 'first', lifetime: 'session', purpose: 'analytics'},
		{name: 'wtstp_feid', party: 'first', lifetime: 'session', purpose: 'analytics'},
		{name: 'wt_fweid', party: 'first', lifetime: 'session', purpose: 'analytics'},
		{name: 'wtstp_fweid', party: 'first', lifetime: 'session', purpose: 'analytics'},
		{name: 'wt_cdbeid', party: 'first', lifetime: 'session', purpose: 'analytics'},
		{name: 'wtstp_cdbeid', party: 'first', lifetime: 'session', purpose: 'analytics'},
		{name: 'wt_fa', party: 'first', lifetime: 6 * month, purpose: 'analytics'},
		{name: 'wtstp_fa', party: 'first', lifetime: 6 * month, purpose: 'analytics'},
		{name: 'wteid_*', rest: /^\d{15}$/, party: 'third', domains: own, lifetime: 6 * month, purpose: 'analytics'},
		{name: 'wtsid_*', rest: /^\d{15}$/, party: 'third', domains: own, lifetime: 'session', purpose: 'analytics'},
	],
	storage: ['wt3_eid', 'wtstp_eid', 'wt3_sid', 'wtstp_sid'],
	aliases: ['Mapp Digital Analytics'],
	formerNames: ['Webtrekk'],
	sources: ['https://docs.mapp.com/docs/which-cookies-are-set-by-mapp-intelligence'],
};
