import type {Cmp} from '../cmp.ts';
import {choicesIn, cookiesIn} from '../choices.ts';
import {undecided} from '../consent.ts';
import {decide} from '../decide.ts';

export const enzuzo: Cmp = {
	id: 'enzuzo',
	name: 'Enzuzo',
	scripts: [/\/\/app\.enzuzo\.com\/(scripts|apps)\//],
	element: '#ez-cookie-notification, .enzuzo-cookiebanner-container',
	cookies: ['cookies-functional', 'cookies-analytics', 'cookies-marketing', 'cookies-preferences'],
	storage: [],
	spread: true,
	read: raw => {
		const said = choicesIn(cookiesIn(raw)).map(([name, yes]) => [name.replace('cookies-', ''), yes] as const);
		// Anybody may have a cookie by one of these names. «Functional» is what works whatever is said.
		if (said.length < 3) return undecided;
		return decide(said.map(([it, yes]) => [it === 'functional' ? 'necessary' : it, yes]));
	},
	banner: {
		root: '#ez-cookie-notification',
		accept: '#ez-cookie-notification__accept',
		reject: '#ez-cookie-notification__decline',
	},
	sources: [
		'https://help.enzuzo.com/en/articles/7938847-cookie-manager-setup-guide',
		'https://help.enzuzo.com/en/articles/6672356-advanced-cookie-banner-configuration',
	],
};
