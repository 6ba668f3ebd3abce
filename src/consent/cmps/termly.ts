import type {Cmp} from '../cmp.ts';
import {choicesIn} from '../choices.ts';
import {decide} from '../decide.ts';
import {isObject, objectIn} from '../stored-value.ts';

export const termly: Cmp = {
	id: 'termly',
	name: 'Termly',
	scripts: [/\/\/app\.termly\.io\//],
	element: '#termly-code-snippet-support',
	cookies: [],
	storage: ['TERMLY_API_CACHE'],
	globals: ['Termly.getConsentState'],
	read: raw => {
		// A cache of many things; the choice is one of them.
		const {TERMLY_COOKIE_CONSENT: kept} = objectIn(raw);
		return decide(choicesIn(isObject(kept) && kept.value, true, false));
	},
	banner: {
		root: '#termly-code-snippet-support',
		second: '.t-preference-modal',
		accept: '[data-tid="banner-accept"], .t-acceptAllButton',
		reject: '[data-tid="banner-decline"], .t-declineAllButton',
		settings: '.t-preference-button, [data-testid="preferences-link"]',
		save: '.t-saveButton',
		reopen: '.termly-display-preferences, #termly-consent-preferences',
		reopenCalls: ['displayPreferenceModal'],
	},
	sources: [
		'https://support.termly.io/en/articles/9674733-getting-consent-state-and-handling-consent-changes-with-termly',
		'https://github.com/duckduckgo/autoconsent/blob/main/rules/autoconsent/termly.json',
	],
};
