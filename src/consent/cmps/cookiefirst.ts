import type {Cmp} from '../cmp.ts';
import {choicesIn} from '../choices.ts';
import {decide} from '../decide.ts';
import {objectIn} from '../stored-value.ts';

export const cookiefirst: Cmp = {
	id: 'cookiefirst',
	name: 'CookieFirst',
	scripts: [/\/\/(consent|edge)\.cookiefirst\.com\//],
	element: '#cookiefirst-root, .cookiefirst-root',
	cookies: ['cookiefirst-consent'],
	storage: [],
	events: ['cf_consent'],
	globals: ['CookieFirst.openPanel'],
	read: raw => decide(choicesIn(objectIn(raw), true, false)),
	banner: {
		root: '[data-cookiefirst-widget="banner"]',
		second: '[data-cookiefirst-widget="modal"]',
		accept: '[data-cookiefirst-action="accept"]',
		reject: '[data-cookiefirst-action="reject"]',
		settings: '[data-cookiefirst-action="adjust"]',
		save: '[data-cookiefirst-action="save"]',
		reopenCalls: ['CookieFirst.openPanel'],
	},
	sources: [
		'https://support.cookiefirst.com/hc/en-us/articles/360011568738-Cookie-Banner-Public-API-documentation',
		'https://github.com/duckduckgo/autoconsent/blob/main/rules/autoconsent/cookiefirst.json',
	],
};
