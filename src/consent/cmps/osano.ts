import type {Cmp} from '../cmp.ts';
import {choicesIn} from '../choices.ts';
import {decide} from '../decide.ts';
import {objectIn} from '../stored-value.ts';

export const osano: Cmp = {
	id: 'osano',
	name: 'Osano',
	scripts: [/\/\/cmp\.osano\.com\//],
	element: '.osano-cm-window',
	// Most often written encrypted: then only `Osano.cm.getConsent()` tells, in this same form.
	cookies: ['osano_consentmanager'],
	storage: ['osano_consentmanager'],
	globals: ['Osano.cm'],
	read: raw =>
		decide(
			choicesIn(objectIn(raw), 'ACCEPT', 'DENY')
				// An opt-out of sale is the other way round, and not asked for here.
				.filter(([category]) => category !== 'OPT_OUT'),
		),
	banner: {
		root: '.osano-cm-dialog:not(.osano-cm-dialog--hidden)',
		second: '.osano-cm-info-dialog',
		accept: '.osano-cm-accept-all, .osano-cm-accept',
		reject: '.osano-cm-denyAll, .osano-cm-deny',
		settings: '.osano-cm-manage',
		save: '.osano-cm-save',
		reopen: '.osano-cm-widget',
		reopenCalls: ['Osano.cm.showDrawer'],
	},
	sources: [
		'https://github.com/ryanbr/consent-rr',
		'https://developers.osano.com/cmp/javascript-api/developer-documentation-consent-javascript-api',
		'https://github.com/duckduckgo/autoconsent/blob/main/rules/autoconsent/osano.json',
	],
};
