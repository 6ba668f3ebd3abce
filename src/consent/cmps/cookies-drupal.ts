import {choicesIn} from '../choices.ts';
import type {Cmp} from '../cmp.ts';
import {decide} from '../decide.ts';
import {objectIn} from '../stored-value.ts';

export const cookiesDrupal: Cmp = {
	id: 'cookies-drupal',
	name: 'COOKiES (Drupal)',
	scripts: [/\/cookiesjsr(-preloader)?(\.min)?\.js/],
	element: '#cookiesjsr > *, .cookiesjsr-banner',
	cookies: ['cookiesjsr'],
	storage: [],
	events: ['cookiesjsrUserConsent'],
	// A service each; «functional» are those nobody is asked about.
	read: raw =>
		decide(choicesIn(objectIn(raw), true, false).map(([it, yes]) => [it === 'functional' ? 'necessary' : it, yes])),
	banner: {
		root: '.cookiesjsr-banner',
		second: '.cookiesjsr-layer',
		accept: '.cookiesjsr-btn.allowAll, .cookiesjsr-layer--actions .allow-all',
		reject: '.cookiesjsr-btn.denyAll, .cookiesjsr-layer--actions .deny-all',
		settings: '.cookiesjsr-settings',
		reopen: '[href="#editCookies"], [href="#cookiesjsr"]',
	},
	sources: ['https://www.drupal.org/project/cookies', 'https://github.com/jfeltkamp/cookiesjsr'],
};
