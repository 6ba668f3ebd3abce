import type {Cmp} from '../cmp.ts';
import {decideGranted} from '../choices.ts';
import {undecided} from '../consent.ts';
import {filledIn, objectIn, plain} from '../stored-value.ts';

export const realCookieBanner: Cmp = {
	id: 'real-cookie-banner',
	name: 'Real Cookie Banner',
	scripts: [/\/plugins\/real-cookie-banner(-pro)?\//],
	element: '[consent-skip-blocker="1"][data-bg]',
	cookies: ['real_cookie_banner*'],
	storage: [],
	events: ['RCB/OptIn/All'],
	globals: ['realCookieBanner'],
	read: raw => {
		// When, the visitor's numbers, the banner's, and groups with the services granted: 171…:8c1…:ae1…:{"44":[604],"45":[601]}
		const json = /^(?:\d+:)?[\da-f,-]{36,}:[\da-f]{32}:(\{.*)$/s.exec(plain(raw))?.[1];
		const groups = filledIn(objectIn(json ?? ''));
		// Groups are numbers. The first is the essential one, always granted; what was denied is not written down.
		if (groups.length === 0) return undecided;
		return {...decideGranted(groups.slice(1)), granted: groups};
	},
	banner: {
		root: '[consent-skip-blocker="1"][data-bg]',
		accept: '[consent-skip-blocker="1"][data-bg] a[role="button"][id]',
		reopen: '[href="#consent-change"]',
	},
	sources: [
		'https://devowl.io/knowledge-base/real-cookie-banner-data-processing/',
		'https://github.com/duckduckgo/autoconsent/blob/main/rules/autoconsent/real-cookie-banner.json',
	],
};
