import type {Cmp} from '../cmp.ts';
import {decide} from '../decide.ts';

export const complianz: Cmp = {
	id: 'complianz',
	name: 'Complianz',
	scripts: [/\/plugins\/complianz-gdpr(-premium)?\//],
	element: '#cmplz-cookiebanner-container, .cmplz-cookiebanner',
	cookies: ['cmplz_functional', 'cmplz_preferences', 'cmplz_statistics*', 'cmplz_marketing'],
	storage: [],
	decidedBy: 'cmplz_banner-status',
	spread: true,
	read: raw =>
		decide(
			[...raw.matchAll(/cmplz_([\w-]+)=(allow|deny)/g)]
				// «Functional» is what Complianz calls the cookies nobody is asked about.
				.map(([, purpose, choice]) => [purpose === 'functional' ? 'necessary' : (purpose ?? ''), choice === 'allow']),
		),
	banner: {
		root: '.cmplz-cookiebanner.cmplz-show, .cmplz-cookiebanner:not(.cmplz-hidden)',
		accept: '.cmplz-accept',
		reject: '.cmplz-deny',
		settings: '.cmplz-view-preferences',
		save: '.cmplz-save-preferences',
	},
	sources: ['https://complianz.io/cookies-from-complianz-what-are-they-for-and-how-can-you-use-them/'],
};
