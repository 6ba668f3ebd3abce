import {day, minute, month} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

export const pianoAnalytics: Vendor = {
	id: 'piano-analytics',
	name: 'Piano Analytics',
	owner: 'piano-software',
	category: 'analytics',
	tracks: true,
	requests: [
		{host: ['xiti.com', 'ati-host.net', 'aticdn.net', 'pa-cd.com']},
		{
			host: ['xiti.com', 'ati-host.net', 'pa-cd.com'],
			path: /\/(?:event|(?:multi)?hit\.xiti|get(?:at)?\.xiti)$/,
			beacon: true,
		},
		{file: 'hit.xiti', beacon: true},
		{file: 'event', parameters: {s: /^\d{5,7}$/, idclient: true}, beacon: true},
		{file: 'piano-analytics.js'},
		{file: 'xtcore.js'},
	],
	cookies: [
		{name: '_pcid', party: 'first', lifetime: 13 * month, purpose: 'analytics'},
		{name: '_pctx', party: 'first', lifetime: 13 * month, purpose: 'analytics'},
		{name: '_pprv', party: 'first', lifetime: 13 * month, purpose: 'essential'},
		{name: 'pa_user', party: 'first', lifetime: 13 * month, purpose: 'analytics'},
		{name: 'pa_vid', party: 'first', lifetime: 13 * month, purpose: 'analytics'},
		{name: 'pa_privacy', party: 'first', lifetime: 13 * month, purpose: 'essential'},
		{name: 'atuserid', party: 'first', lifetime: 13 * month, purpose: 'analytics'},
		{name: 'atidvisitor', party: 'first', lifetime: 6 * month, purpose: 'analytics'},
		{name: 'atreman', party: 'first', lifetime: 30 * day, purpose: 'analytics'},
		{name: 'atredir', party: 'first', lifetime: 30, purpose: 'analytics'},
		{name: 'atsession', party: 'first', lifetime: 30 * minute, purpose: 'analytics'},
		{name: 'atauthority', party: 'first', purpose: 'essential'},
		{name: 'idrxvr', party: 'third', domains: ['xiti.com'], lifetime: 13 * month, purpose: 'analytics'},
	],
	storage: ['_pcid', '_pctx', '_pprv', 'pa_user', 'pa_vid', 'pa_privacy', 'atuserid', 'atauthority'],
	formerNames: ['AT Internet', 'XiTi', 'ATInternet'],
	evidence: ['s'],
	sources: [
		'https://developers.atinternet-solutions.com/piano-analytics/data-collection/general/cookie-storage',
		'https://github.com/at-internet/smarttag-documentation-archive/wiki/AT-Internet-cookies',
	],
};
