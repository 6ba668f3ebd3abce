import type {Cmp} from '../cmp.ts';
import {undecided} from '../consent.ts';
import {decide} from '../decide.ts';
import {isObject, objectIn, stringsIn} from '../stored-value.ts';

export const vanillaCookieconsent: Cmp = {
	id: 'vanilla-cookieconsent',
	name: 'CookieConsent (Orest Bida)',
	scripts: [/orestbida\/cookieconsent|vanilla-cookieconsent/],
	element: '#cc-main',
	cookies: ['cc_cookie'],
	storage: ['cc_cookie'],
	read: raw => {
		const {categories, services} = objectIn(raw);
		if (!Array.isArray(categories)) return undecided;
		const granted = stringsIn(categories);
		// `services` has a key for every category, also for those refused.
		const all = new Set([...granted, ...(isObject(services) ? Object.keys(services) : [])]);
		return decide([...all].map(category => [category, granted.includes(category)]));
	},
	banner: {
		root: '#cc-main .cm',
		second: '#cc-main .pm',
		accept: '[data-role="all"]',
		reject: '[data-role="necessary"]',
		settings: '[data-role="show"]',
		save: '[data-role="save"]',
	},
	sources: [
		'npm:vanilla-cookieconsent@3.1.0',
		'https://cookieconsent.orestbida.com/reference/configuration-reference.html',
	],
};
