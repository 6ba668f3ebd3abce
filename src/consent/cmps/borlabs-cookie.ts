import type {Cmp} from '../cmp.ts';
import {decideGranted} from '../choices.ts';
import {undecided} from '../consent.ts';
import {filledIn, objectIn} from '../stored-value.ts';

export const borlabsCookie: Cmp = {
	id: 'borlabs-cookie',
	name: 'Borlabs Cookie',
	scripts: [/\/(plugins|cache)\/borlabs-cookie\//],
	element: '#BorlabsCookieBox, .brlbs-cmpnt-dialog, .brlbs-cmpnt-container',
	cookies: ['borlabs-cookie'],
	storage: [],
	events: ['borlabs-cookie-consent-saved'],
	globals: ['BorlabsCookie'],
	// Groups with the services granted in each.
	read: raw => {
		const groups = filledIn(objectIn(raw).consents);
		return groups.length > 0 ? decideGranted(groups) : undecided;
	},
	banner: {
		root: '#BorlabsCookieBox, ._brlbs-bar-wrap, ._brlbs-box-wrap, .brlbs-cmpnt-dialog',
		accept: '[data-cookie-accept-all], .brlbs-btn-accept-all',
		reject: '[data-cookie-refuse], .brlbs-btn-accept-only-essential',
		settings: '[data-cookie-individual]',
		save: '.brlbs-btn-save, #CookieBoxSaveButton, #CookiePrefSave',
		reopen: '#BorlabsCookieBoxWidget, .brlbs-cmpnt-widget, .borlabs-cookie-open-dialog-preferences',
	},
	sources: [
		'https://decareto.com/en/borlabs-cookie-consent-tool-test-2022/',
		'https://github.com/duckduckgo/autoconsent/blob/main/rules/autoconsent/borlabs.json',
		'https://github.com/duckduckgo/autoconsent/blob/main/lib/eval-snippets.ts',
	],
};
