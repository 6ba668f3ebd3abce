import type {Cmp} from '../cmp.ts';
import {choicesIn} from '../choices.ts';
import {decide, pending} from '../decide.ts';
import {objectIn} from '../stored-value.ts';

export const axeptio: Cmp = {
	id: 'axeptio',
	name: 'Axeptio',
	scripts: [/\/\/(static|client)\.axept(\.io|io\.eu)\//],
	element: '#axeptio_overlay, .axeptio_mount, .axeptio_widget',
	cookies: ['axeptio_cookies'],
	storage: [],
	globals: ['axeptioSDK', 'openAxeptioCookies'],
	read: raw => {
		const stored = objectIn(raw);
		const decision = decide(choicesIn(stored, true, false).filter(([vendor]) => !vendor.startsWith('$$')));
		// Written on the first page already, with a number for the visitor.
		return stored.$$completed === false ? pending(decision) : decision;
	},
	banner: {
		root: '#axeptio_overlay, .axeptio_mount, .axeptio_widget',
		accept: '#axeptio_btn_acceptAll',
		reject: '#axeptio_btn_dismiss, .ax-discardButton',
		settings: '#axeptio_btn_configure',
		reopen: '#axeptio_main_button',
		reopenCalls: ['openAxeptioCookies', 'axeptioSDK.openCookies'],
	},
	sources: [
		'https://support.axeptio.eu/en/articles/274085-what-cookies-does-axeptio-set',
		'https://developers.axeptio.eu/site-integration/registering-user-choices',
		'https://github.com/duckduckgo/autoconsent/blob/main/rules/autoconsent/axeptio.json',
	],
};
