import type {Cmp} from '../cmp.ts';
import {choicesIn, packedObjectIn} from '../choices.ts';
import {undecided} from '../consent.ts';
import {decide, pending} from '../decide.ts';
import {isObject} from '../stored-value.ts';

export const cookiehub: Cmp = {
	id: 'cookiehub',
	name: 'CookieHub',
	scripts: [/\/\/(\w+\.)?cookiehub\.(net|com|eu)\//],
	element: '.ch2-container, .ch2-dialog',
	cookies: ['cookiehub'],
	storage: [],
	globals: ['cookiehub.openSettings'],
	read: raw => {
		const {answered, allAllowed, categories} = packedObjectIn(raw);
		if (typeof answered !== 'boolean' || !Array.isArray(categories)) return undecided;
		const listed = choicesIn(
			Object.fromEntries(categories.filter(isObject).map(({id, value}) => [String(id), value])),
			true,
			false,
		);
		// A yes or a no to everything lists no categories.
		const decision = decide(listed.length > 0 ? listed : [['cookies', allAllowed === true]]);
		return answered ? decision : pending(decision);
	},
	banner: {
		root: '.ch2-dialog',
		second: '.ch2-settings',
		accept: '.ch2-allow-all-btn',
		reject: '.ch2-deny-all-btn',
		settings: '.ch2-open-settings-btn',
		save: '.ch2-save-settings-btn',
		reopen: '.ch2-icon .ch2-open-settings-btn',
		reopenCalls: ['cookiehub.openDialog', 'cookiehub.openSettings'],
	},
	sources: [
		'https://support.cookiehub.com/article/46-cookies-used-by-cookiehub',
		'https://www.cookiehub.com/de/javascript-api',
		'https://github.com/duckduckgo/autoconsent/blob/main/rules/autoconsent/cookiehub.json',
	],
};
