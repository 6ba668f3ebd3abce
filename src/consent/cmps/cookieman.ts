import {decideGranted} from '../choices.ts';
import type {Cmp} from '../cmp.ts';
import {undecided} from '../consent.ts';
import {plain} from '../stored-value.ts';

export const cookieman: Cmp = {
	id: 'cookieman',
	name: 'Cookieman (TYPO3)',
	scripts: [/\/cookieman\/(Resources\/Public\/)?Js\/cookieman|\/cookieman(-init|-theme)?(\.min)?\.js/],
	element: '[data-cookieman-settings]',
	// Cookiebot's goes by this name too, and looks otherwise.
	cookies: ['CookieConsent'],
	storage: [],
	globals: ['cookieman.consenteds'],
	// mandatory|marketing: the keys of the groups granted; the first is always among them unless the site calls it something else.
	read: raw => {
		const groups = plain(raw).split('|');
		const isList = groups.every(it => /^[a-z][\w-]*$/i.test(it)) && (groups.length > 1 || groups[0] === 'mandatory');
		return isList ? decideGranted(groups) : undecided;
	},
	banner: {
		root: '#cookieman-modal',
		accept: '[data-cookieman-accept-all]',
		reject: '[data-cookieman-accept-none]',
		settings: '[aria-controls="cookieman-settings"]',
		save: '[data-cookieman-save]:not([data-cookieman-accept-all]):not([data-cookieman-accept-none])',
		reopen: '[data-cookieman-show]',
		reopenCalls: ['cookieman.show'],
	},
	sources: [
		'https://github.com/dmind-gmbh/extension-cookieman/blob/master/Resources/Public/Js/cookieman.js',
		'https://docs.typo3.org/p/dmind/cookieman/master/en-us/',
	],
};
