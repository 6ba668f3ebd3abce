import type {Cmp} from '../cmp.ts';
import {undecided} from '../consent.ts';
import {decide} from '../decide.ts';
import {objectIn, stringsIn} from '../stored-value.ts';

export const cookieTractor: Cmp = {
	id: 'cookie-tractor',
	name: 'CookieTractor',
	scripts: [/\/\/cdn\.cookietractor\.com\//],
	element: '#CookieConsent > dialog.cookie-popup',
	cookies: ['_cc_cookieConsent'],
	storage: [],
	events: ['CookieConsent'],
	globals: ['cookieTractor.consent'],
	read: raw => {
		const {consents, availableConsents} = objectIn(raw);
		if (!Array.isArray(consents)) return undecided;
		const granted = stringsIn(consents);
		const all = new Set([...stringsIn(availableConsents), ...granted].filter(it => it !== 'undefined'));
		const decision = decide([...all].map(it => [it, granted.includes(it)]));
		return decision.state === 'unknown' ? undecided : decision;
	},
	// The other button refuses until a box is ticked, and then saves: its label tells.
	banner: {root: '#CookieConsent > dialog.cookie-popup[open]', accept: '#cc-b-acceptall'},
	sources: ['https://www.cookietractor.com/', 'https://www.cookietractor.com/youtube-and-vimeo-without-cookies'],
};
