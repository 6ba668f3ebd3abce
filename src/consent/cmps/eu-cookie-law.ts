import type {Cmp} from '../cmp.ts';
import {decideAll} from '../choices.ts';
import {undecided} from '../consent.ts';

export const euCookieLaw: Cmp = {
	id: 'eu-cookie-law',
	name: 'EU Cookie Law (WordPress)',
	scripts: [/\/plugins\/eu-cookie-law\//],
	element: '.pea_cook_wrapper',
	cookies: ['euCookie'],
	storage: [],
	// It offers no way to say no.
	read: raw => (raw === 'set' ? decideAll(true) : undecided),
	banner: {root: '.pea_cook_wrapper', accept: '#pea_cook_btn'},
	sources: ['https://github.com/duckduckgo/autoconsent/blob/main/rules/autoconsent/eu-cookie-law.json'],
};
