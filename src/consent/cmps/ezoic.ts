import type {Cmp} from '../cmp.ts';
import {tcPurposes} from '../tc-purposes.ts';

export const ezoic: Cmp = {
	id: 'ezoic',
	name: 'Ezoic',
	scripts: [/\/\/(the|privacy|cmp)\.gatekeeperconsent\.com\/|\/\/g\.ezoic\.net\/ezcmp\//],
	element: '#ez-cookie-dialog-wrapper',
	// A string of the standard, under a name of its own.
	cookies: ['ez-consent-tcf'],
	storage: [],
	globals: ['ezCMP.handleAcceptAllClick'],
	read: tcPurposes,
	banner: {
		root: '#ez-cookie-dialog-wrapper',
		accept: '#ez-accept-all',
		settings: '#ez-manage-settings',
		save: '#ez-save-settings',
	},
	sources: [
		'https://github.com/duckduckgo/autoconsent/blob/main/rules/autoconsent/ezoic.json',
		'https://github.com/duckduckgo/autoconsent/blob/main/lib/eval-snippets.ts',
	],
};
