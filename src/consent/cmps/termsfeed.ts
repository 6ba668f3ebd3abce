import {choicesIn} from '../choices.ts';
import type {Cmp} from '../cmp.ts';
import {decide} from '../decide.ts';
import {objectIn} from '../stored-value.ts';

export const termsfeed: Cmp = {
	id: 'termsfeed',
	name: 'TermsFeed Cookie Consent',
	scripts: [/\/\/(www\.)?(termsfeed|freeprivacypolicy|privacypolicies)\.com\/public\/cookie-consent\//],
	element: '.termsfeed-com---nb, .freeprivacypolicy-com---nb, .cc_dialog.cc_css_reboot',
	cookies: ['cookie_consent_level'],
	storage: [],
	// {"strictly-necessary":true,"functionality":false,"tracking":false,"targeting":false}
	read: raw => decide(choicesIn(objectIn(raw), true, false)),
	banner: {
		root: '.termsfeed-com---nb, .freeprivacypolicy-com---nb, .cc_dialog.cc_css_reboot',
		second: '.termsfeed-com---pc, .freeprivacypolicy-com---pc, .cookie-consent-preferences-dialog',
		accept: '.cc-nb-okagree, .cc_b_ok',
		reject: '.cc-nb-reject',
		settings: '.cc-nb-changep, .cc_b_cp',
		save: '.cc-cp-foot-save, .cc_cp_f_save button',
		reopen: '#open_preferences_center',
	},
	sources: [
		'https://www.termsfeed.com/cookie-consent/',
		'https://github.com/duckduckgo/autoconsent/blob/main/rules/autoconsent/termsfeed.json',
	],
};
