import type {Cmp} from '../cmp.ts';
import {choicesIn} from '../choices.ts';
import {decide} from '../decide.ts';
import {objectIn, plain} from '../stored-value.ts';

export const finsweet: Cmp = {
	id: 'finsweet',
	name: 'Finsweet Cookie Consent (Webflow)',
	scripts: [/@finsweet\/cookie-consent|\/fs-cc(\.min)?\.js/],
	element: '[fs-cc="banner"], [fs-consent-element="banner"], .fs-cc-components',
	cookies: ['fs-cc'],
	storage: [],
	// Written encoded twice over.
	read: raw => decide(choicesIn(objectIn(plain(raw)).consents)),
	banner: {
		root: '[fs-cc="banner"], [fs-consent-element="banner"]',
		second: '[fs-cc="preferences"], [fs-consent-element="preferences"]',
		accept: '[fs-cc="allow"], [fs-consent-element="allow"]',
		reject: '[fs-cc="deny"], [fs-consent-element="deny"]',
		settings: '[fs-cc="open-preferences"], [fs-consent-element="open-preferences"]',
		save: '[fs-cc="submit"], [fs-consent-element="submit"]',
		reopen: '[fs-cc="manager"], [fs-consent-element="manager"]',
	},
	sources: ['https://github.com/duckduckgo/autoconsent/blob/main/rules/autoconsent/webflow.json'],
};
