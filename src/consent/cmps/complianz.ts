import type {Cmp} from '../cmp.ts';
import {choicesIn} from '../choices.ts';
import {decide} from '../decide.ts';
import {pairsIn} from '../stored-value.ts';

export const complianz: Cmp = {
	id: 'complianz',
	name: 'Complianz',
	scripts: [/\/plugins\/complianz-gdpr(-premium)?\//],
	element: '#cmplz-cookiebanner-container, .cmplz-cookiebanner',
	cookies: ['cmplz_functional', 'cmplz_preferences', 'cmplz_statistics*', 'cmplz_marketing'],
	storage: [],
	events: ['cmplz_status_change'],
	globals: ['cmplz_has_consent'],
	decidedBy: 'cmplz_banner-status',
	spread: true,
	read: raw =>
		decide(
			choicesIn(Object.fromEntries(pairsIn(`; ${raw}`, '; cmplz_', '=')), 'allow', 'deny')
				// «Functional» is what Complianz calls the cookies nobody is asked about.
				.map(([name, yes]) => [name === 'functional' ? 'necessary' : name, yes]),
		),
	banner: {
		root: '.cmplz-cookiebanner.cmplz-show, .cmplz-cookiebanner:not(.cmplz-hidden)',
		accept: '.cmplz-accept',
		reject: '.cmplz-deny',
		settings: '.cmplz-view-preferences',
		save: '.cmplz-save-preferences',
		reopen: '.cmplz-manage-consent',
	},
	sources: ['https://complianz.io/cookies-from-complianz-what-are-they-for-and-how-can-you-use-them/'],
};
