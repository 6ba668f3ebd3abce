import type {Cmp} from '../cmp.ts';
import {choicesIn} from '../choices.ts';
import {undecided} from '../consent.ts';
import {decide} from '../decide.ts';
import {isObject, objectIn} from '../stored-value.ts';

export const evidon: Cmp = {
	id: 'evidon',
	name: 'Crownpeak (Evidon)',
	scripts: [/\/\/c\.evidon\.com\//],
	element: '#_evidon_banner, #evidon-prefdiag-overlay',
	cookies: ['_evidon_consent_cookie'],
	storage: [],
	read: raw => {
		const {consent_date: date, categories} = objectIn(raw);
		if (typeof date !== 'string' || !isObject(categories)) return undecided;
		// By country: a yes or no to everything, or to each category.
		return decide(Object.values(categories).flatMap(it => choicesIn(isObject(it) ? it : {'all categories': it})));
	},
	banner: {
		root: '#_evidon_banner',
		second: '#evidon-prefdiag-overlay',
		accept: '#_evidon-accept-button, #_evidon-banner-acceptbutton',
		reject: '#_evidon-decline-button, #evidon-prefdiag-decline, .evidon-prefdiag-declinebtn',
		settings: '#_evidon-option-button',
	},
	sources: [
		'https://github.com/duckduckgo/autoconsent/blob/main/lib/cmps/evidon.ts',
		'https://github.com/cavi-au/Consent-O-Matic/blob/master/rules/evidon_banner.json',
	],
};
