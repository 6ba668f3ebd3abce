import {day, minute, month} from '../durations.ts';
import type {Vendor} from '../vendor.ts';

export const contentsquare: Vendor = {
	id: 'contentsquare',
	name: 'Contentsquare',
	owner: 'contentsquare',
	category: 'session-recording',
	tracks: true,
	requests: [
		{host: ['contentsquare.net', 'content-square.net', 'contentsquare.com', 'd1m6l9dfulcyw7.cloudfront.net']},
		{
			host: 'contentsquare.net',
			path: /^\/(?:v2\/)?(?:pageview|pageEvent|events|dvar|dynVar|recording|errors|quota)/,
			beacon: true,
		},
	],
	cookies: [
		{name: '_cs_id', party: 'first', lifetime: 13 * month, purpose: 'analytics'},
		{name: '_cs_s', party: 'first', lifetime: 30 * minute, purpose: 'analytics'},
		{name: '_cs_c', party: 'first', lifetime: 13 * month, purpose: 'analytics'},
		{name: '_cs_s_ctx', party: 'first', lifetime: 30 * minute, purpose: 'analytics'},
		{name: '_cs_i', party: 'first', lifetime: 3 * day, purpose: 'analytics'},
		{name: '_cs_ep', party: 'first', lifetime: 13 * month, purpose: 'analytics'},
		{name: '_cs_cvars', party: 'first', lifetime: 'session', purpose: 'analytics'},
		{name: '_cs_ex', party: 'first', lifetime: 30 * day, purpose: 'essential'},
		{name: '_cs_optout', party: 'first', lifetime: 13 * month, purpose: 'essential'},
		{name: '_cs_mk', party: 'first', lifetime: 30 * minute, purpose: 'analytics'},
		{name: '_cs_mk_aa', party: 'first', lifetime: 30 * minute, purpose: 'analytics'},
		{name: '_cs_mk_ga', party: 'first', lifetime: 30 * minute, purpose: 'analytics'},
		{name: '_cs_debug', party: 'first', lifetime: 'session', purpose: 'essential'},
	],
	storage: ['_cs_*'],
	aliases: ['Content Square Analytics'],
	evidence: ['pid'],
	sources: ['https://docs.contentsquare.com/en/web/cookies/'],
};
