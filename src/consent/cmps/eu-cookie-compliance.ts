import type {Cmp} from '../cmp.ts';
import {cookiesIn, decideAll, decideGranted} from '../choices.ts';
import {undecided} from '../consent.ts';
import {plain} from '../stored-value.ts';

export const euCookieCompliance: Cmp = {
	id: 'eu-cookie-compliance',
	name: 'EU Cookie Compliance (Drupal)',
	scripts: [/\/eu_cookie_compliance(\.min)?\.js/],
	element: '.eu-cookie-compliance-banner',
	// Older ones end on the language.
	cookies: ['cookie-agreed', 'cookie-agreed-*'],
	storage: [],
	spread: true,
	globals: ['Drupal.eu_cookie_compliance'],
	read: raw => {
		const cookies = cookiesIn(raw);
		const status = Object.entries(cookies).find(([name]) => /^cookie-agreed(-[a-z]{2,3})?$/.test(name))?.[1];
		if (!status || !/^[012]$/.test(status)) return undecided;
		const categories = /^\[(.*)\]$/.exec(plain(cookies['cookie-agreed-categories'] ?? ''))?.[1];
		if (status === '0' || categories === undefined) return decideAll(status !== '0');
		return decideGranted([...categories.matchAll(/"([^"]+)"/g)].map(([, it]) => it ?? ''));
	},
	banner: {
		root: '.eu-cookie-compliance-banner',
		accept: '.agree-button, .accept-all',
		reject: '.decline-button, .accept-necessary',
		settings: '.eu-cookie-compliance-manage-preferences-button',
		save: '.eu-cookie-compliance-save-preferences-button',
		reopen: '.eu-cookie-withdraw-tab',
	},
	sources: [
		'https://github.com/backdrop-contrib/eu_cookie_compliance/blob/1.x-1.x/js/eu_cookie_compliance.js',
		'https://github.com/cavi-au/Consent-O-Matic/blob/master/rules/drupalEUCC.json',
		'https://github.com/duckduckgo/autoconsent/blob/main/rules/autoconsent/eu-cookie-compliance.json',
	],
};
