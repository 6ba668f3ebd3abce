import type {Cmp} from '../cmp.ts';
import {choicesIn} from '../choices.ts';
import {undecided} from '../consent.ts';
import {decide, pending} from '../decide.ts';
import {isObject, objectIn} from '../stored-value.ts';

export const civicCookieControl: Cmp = {
	id: 'civic-cookie-control',
	name: 'Civic Cookie Control',
	scripts: [/\/\/cc\.cdn\.civiccomputing\.com\/|\/cookieControl-\d[\w.]*\.js/],
	element: '#ccc-module, #ccc-notify, #ccc-icon',
	cookies: ['CookieControl'],
	storage: [],
	globals: ['CookieControl.getCategoryConsent'],
	read: raw => {
		const {optionalCookies, interactedWith} = objectIn(raw);
		if (!isObject(optionalCookies)) return undecided;
		const chosen = choicesIn(optionalCookies, 'accepted', 'revoked');
		if (interactedWith === false) return pending(decide(chosen));
		// A no to everything lists no category.
		return chosen.length > 0 ? decide(chosen) : {state: 'rejected', granted: [], denied: []};
	},
	banner: {
		root: '#ccc-notify, #ccc-module',
		accept: '#ccc-notify-accept, #ccc-recommended-settings, .ccc-accept-button',
		reject: '#ccc-notify-reject, #ccc-reject-settings, .ccc-reject-button',
		settings: '.ccc-notify-link',
		save: '#ccc-dismiss-button',
		reopen: '#ccc-icon',
		reopenCalls: ['CookieControl.open'],
	},
	sources: [
		'https://github.com/ryanbr/consent-rr',
		'https://www.civicuk.com/cookie-control/documentation/cookies',
		'https://github.com/duckduckgo/autoconsent/blob/main/rules/autoconsent/civic-cookie-control.json',
	],
};
