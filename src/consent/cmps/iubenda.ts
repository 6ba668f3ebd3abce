import type {Cmp} from '../cmp.ts';
import {choicesIn} from '../choices.ts';
import {decide} from '../decide.ts';
import {nameOf, objectIn} from '../stored-value.ts';

const names: Readonly<Record<string, string>> = {
	'1': 'necessary',
	'2': 'functionality',
	'3': 'experience',
	'4': 'measurement',
	'5': 'marketing',
};

export const iubenda: Cmp = {
	id: 'iubenda',
	name: 'iubenda',
	scripts: [/\/\/(cdn\.iubenda\.com\/(cs|cookie_solution)\/|cs\.iubenda\.com\/|embeds\.iubenda\.com\/widgets\/)/],
	element: '#iubenda-cs-banner',
	cookies: ['_iub_cs-*'],
	storage: [],
	globals: ['_iub.cs.api'],
	// Before any choice it holds the number of the site's policy, and nothing else.
	read: raw => {
		const {purposes, consent} = objectIn(raw);
		const chosen = choicesIn(purposes, true, false).map(([id, yes]) => [nameOf(id, names), yes] as const);
		if (chosen.length > 0) return decide(chosen);
		return decide(choicesIn({cookies: consent}, true, false));
	},
	banner: {
		root: '#iubenda-cs-banner',
		second: '#iubenda-iframe',
		accept: '.iubenda-cs-accept-btn',
		reject: '.iubenda-cs-reject-btn, .iub-btn-reject',
		settings: '.iubenda-cs-customize-btn',
		save: '#iubFooterBtn',
		reopen: '.iubenda-tp-btn, .iubenda-cs-preferences-link',
		reopenCalls: ['_iub.cs.api.openPreferences'],
	},
	sources: [
		'https://www.iubenda.com/en/help/1205-how-to-configure-your-cookie-solution-advanced-guide',
		'https://github.com/duckduckgo/autoconsent/blob/main/rules/autoconsent/iubenda.json',
	],
};
