import type {Cmp} from '../cmp.ts';
import {decideAll, decideGranted} from '../choices.ts';
import {undecided} from '../consent.ts';
import {objectIn, stringsIn} from '../stored-value.ts';

export const cookieScript: Cmp = {
	id: 'cookie-script',
	name: 'CookieScript',
	scripts: [/\/\/(\w+\.)?cookie-script\.com\//],
	element: '#cookiescript_injected, #cookiescript_badge',
	cookies: ['CookieScriptConsent'],
	storage: [],
	events: ['CookieScriptAccept', 'CookieScriptAcceptAll', 'CookieScriptReject'],
	globals: ['CookieScript.instance'],
	read: raw => {
		const {action, categories} = objectIn(raw);
		if (action === 'reject') return {state: 'rejected', granted: [], denied: ['cookies']};
		if (action !== 'accept') return undecided;
		if (categories === undefined) return decideAll(true);
		// A list, or one written as text. Empty it tells nothing: some banners have no categories.
		const granted = stringsIn(typeof categories === 'string' ? listIn(categories) : categories);
		return granted.length > 0
			? decideGranted(granted.map(it => (it === 'strict' ? 'strictly-necessary' : it)))
			: undecided;
	},
	banner: {
		root: '#cookiescript_injected',
		second: '.cookiescript_fsd_main',
		accept: '#cookiescript_accept',
		reject: '#cookiescript_reject',
		settings: '#cookiescript_manage',
		save: '#cookiescript_save',
		reopen: '#cookiescript_badge',
		reopenCalls: ['CookieScript.instance.show'],
	},
	sources: [
		'https://help.cookie-script.com/en/javascript-code-documentation/custom-functions',
		'https://github.com/duckduckgo/autoconsent/blob/main/rules/autoconsent/cookie-script.json',
	],
};

function listIn(text: string): unknown {
	return objectIn(`{"list":${text}}`).list;
}
