import type {Cmp} from '../cmp.ts';
import {decideGranted} from '../choices.ts';
import {undecided} from '../consent.ts';
import {decide} from '../decide.ts';
import {isObject, objectIn, stringsIn} from '../stored-value.ts';

export const vanillaCookieconsent: Cmp = {
	id: 'vanilla-cookieconsent',
	name: 'CookieConsent (Orest Bida)',
	scripts: [/orestbida\/cookieconsent|vanilla-cookieconsent/],
	// Of version 3, and of version 2.
	element: '#cc-main, #cc--main',
	cookies: ['cc_cookie'],
	storage: ['cc_cookie'],
	events: ['cc:onConsent', 'cc:onChange'],
	globals: ['CookieConsent.acceptedCategory', 'initCookieConsent'],
	read: raw => {
		const {categories, services, level} = objectIn(raw);
		// Version 2 lists under this name what was granted, and nowhere what was denied.
		if (Array.isArray(level)) return stringsIn(level).length > 0 ? decideGranted(stringsIn(level)) : undecided;
		if (!Array.isArray(categories)) return undecided;
		const granted = stringsIn(categories);
		// `services` has a key for every category, also for those refused.
		const all = new Set([...granted, ...(isObject(services) ? Object.keys(services) : [])]);
		return decide([...all].map(category => [category, granted.includes(category)]));
	},
	banner: {
		root: '#cc-main .cm, #cc--main #cm',
		second: '#cc-main .pm, #cc--main #s-cnt',
		accept: '[data-role="all"], #s-all-bn',
		reject: '[data-role="necessary"], #s-rall-bn',
		settings: '[data-role="show"]',
		save: '[data-role="save"], #s-sv-bn',
		reopen: '[data-cc="show-preferencesModal"], [data-cc="c-settings"]',
		reopenCalls: ['CookieConsent.showPreferences'],
	},
	sources: [
		'npm:vanilla-cookieconsent@3.1.0',
		'https://cookieconsent.orestbida.com/reference/configuration-reference.html',
		'https://socket.dev/npm/package/vanilla-cookieconsent/diff/2.9.1',
		'https://github.com/duckduckgo/autoconsent/blob/main/rules/autoconsent/cookieconsent2.json',
	],
};
