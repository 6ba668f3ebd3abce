import {year} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

export const mixpanel: Vendor = {
	id: 'mixpanel',
	name: 'Mixpanel',
	owner: 'mixpanel',
	category: 'analytics',
	tracks: true,
	requests: [
		{host: ['mixpanel.com', 'mxpnl.com', 'mxpnl.net']},
		{host: 'mixpanel.com', path: /^\/(?:track|engage|groups|record)\/?$/, beacon: true},
		{file: 'track', parameters: {ip: /^[01]$/, verbose: /^[01]$/, _: /^\d{13}$/, data: true}, beacon: true},
	],
	cookies: [
		...[...'0123456789abcdef'].map(digit => ({
			name: `mp_${digit}*`,
			rest: /^[\da-f]{31}_mixpanel$/,
			party: 'first' as const,
			lifetime: year,
			purpose: 'analytics' as const,
		})),
		{name: '__mp_opt_in_out_*', party: 'first', purpose: 'essential'},
		{name: '__mps', party: 'first', purpose: 'analytics'},
		{name: '__mpso', party: 'first', purpose: 'analytics'},
		{name: '__mpus', party: 'first', purpose: 'analytics'},
		{name: '__mpu', party: 'first', purpose: 'analytics'},
	],
	storage: [
		'mixpanelBrowserDb',
		'mixpanelFlagsDb',
		'__mp_opt_in_out_*',
		'__mpq_*',
		'__mplss_*',
		'__mprec_*',
		'mp_gen_new_tab_id_*',
		'mp_tab_id_*',
	],
	aliases: ['Mix Panel'],
	sources: [
		'https://docs.mixpanel.com/docs/tracking-methods/sdks/javascript',
		'https://mixpanel.com/legal/privacy-policy/',
	],
};
