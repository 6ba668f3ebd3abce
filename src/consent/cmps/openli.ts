import type {Cmp} from '../cmp.ts';
import {undecided} from '../consent.ts';

export const openli: Cmp = {
	id: 'openli',
	name: 'Openli (Legal Monster)',
	scripts: [/\/\/widgets\.(legalmonster|openli)\.com\//],
	element: '.legalmonster-cleanslate',
	// How it keeps a choice is published nowhere.
	cookies: [],
	storage: [],
	globals: ['legal.ensureConsent'],
	read: () => undecided,
	banner: {
		root: '.legalmonster-cleanslate #lm-cookie-wall-container',
		accept: '#lm-accept-all',
		reject: '#lm-accept-necessary',
	},
	sources: ['https://github.com/duckduckgo/autoconsent/blob/main/rules/autoconsent/openli.json'],
};
