import type {Cmp} from '../cmp.ts';
import {packedObjectIn} from '../choices.ts';
import {undecided} from '../consent.ts';
import {decide, pending} from '../decide.ts';

/** One bit each in `preferences`, set where it was refused. */
const purposes = ['functionality', 'performance', 'targeting'];

export const pandectes: Cmp = {
	id: 'pandectes',
	name: 'Pandectes',
	scripts: [/\/pandectes-(core|rules)\.js/],
	element: '#pandectes-banner',
	cookies: ['_pandectes_gdpr'],
	storage: [],
	globals: ['PandectesRules', 'PandectesCore'],
	read: raw => {
		const {status, preferences} = packedObjectIn(raw);
		if (typeof preferences !== 'number') return undecided;
		const decision = decide(purposes.map((it, bit) => [it, ((preferences >> bit) & 1) === 0]));
		return status ? decision : pending(decision);
	},
	banner: {
		root: '#pandectes-banner',
		second: '.pd-cp-ui',
		accept: '.cc-allow',
		reject: '.cc-deny, .pd-cp-ui-rejectAll',
		settings: '.cc-settings',
		save: '.pd-cp-ui-save',
	},
	sources: ['https://github.com/duckduckgo/autoconsent/blob/main/rules/autoconsent/pandectes.json'],
};
