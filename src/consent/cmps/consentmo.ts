import type {Cmp} from '../cmp.ts';
import {cookiesIn} from '../choices.ts';
import {undecided} from '../consent.ts';
import {decide, pending} from '../decide.ts';
import {plain} from '../stored-value.ts';

const purposes = ['analytics', 'marketing', 'functionality'];

export const consentmo: Cmp = {
	id: 'consentmo',
	name: 'Consentmo',
	scripts: [/\/\/gdprcdn\.b-cdn\.net\/|\/consentmo(-[\w.-]+)?\//],
	element: 'csm-cookie-consent',
	// The status is named as that of the library it grew out of, and its words are its own.
	cookies: ['cookieconsent_preferences_disabled', 'cookieconsent_status'],
	storage: [],
	spread: true,
	read: raw => {
		const {cookieconsent_preferences_disabled: off, cookieconsent_status: status} = cookiesIn(raw);
		if (off === undefined) return undecided;
		const denied = plain(off).split(',');
		const decision = decide(purposes.map(it => [it, status !== 'deny' && !denied.includes(it)]));
		// `non_gdpr`: the visitor is elsewhere, and nobody asked.
		return status === undefined || status === 'non_gdpr' ? pending(decision) : decision;
	},
	banner: {
		root: '.csm-wrapper',
		accept: '.cc-allow',
		reject: '.cc-deny',
		settings: '.cc-settings',
	},
	sources: ['https://github.com/duckduckgo/autoconsent/blob/main/rules/autoconsent/consentmo.json'],
};
