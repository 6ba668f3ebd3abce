import type {Cmp} from '../cmp.ts';
import {choicesIn, decideAll} from '../choices.ts';
import {undecided} from '../consent.ts';
import {decide} from '../decide.ts';
import {objectIn} from '../stored-value.ts';

export const cookieNotice: Cmp = {
	id: 'cookie-notice',
	name: 'Cookie Notice (Hu-manity)',
	scripts: [/\/plugins\/cookie-notice\/|\/\/cdn\.hu-manity\.co\/|\/hu-banner(\.min)?\.js/],
	element: '#cookie-notice, #hu.hu-wrapper',
	cookies: ['cookie_notice_accepted', 'hu-consent'],
	storage: [],
	events: ['set-consent.hu'],
	read: raw => {
		if (/^(true|false)$/.test(raw)) return decideAll(raw === 'true');
		const {consent, categories} = objectIn(raw);
		if (typeof consent !== 'boolean') return undecided;
		// Category 1 are the basic operations, which nobody is asked about.
		const said = choicesIn(categories).map(([it, yes]) => [it === '1' ? 'essential' : `category ${it}`, yes] as const);
		return said.length > 0 ? decide(said) : decideAll(consent);
	},
	banner: {
		root: '#cookie-notice:not(.cookie-notice-hidden), #hu.hu-visible',
		accept: '#cn-accept-cookie',
		reject: '#cn-refuse-cookie',
		save: '#hu-cookies-save',
		reopen: '#cn-revoke-cookie, .cn-revoke-cookie',
	},
	sources: [
		'https://github.com/dfactoryplugins/cookie-notice/blob/master/js/front.js',
		'https://cookie-compliance.co/documentation/getting-started',
		'https://github.com/duckduckgo/autoconsent/blob/main/rules/autoconsent/hu-manity.json',
	],
};
