import type {Cmp} from '../cmp.ts';
import {choicesIn} from '../choices.ts';
import {decide} from '../decide.ts';
import {objectIn} from '../stored-value.ts';

export const wpCookieConsent: Cmp = {
	id: 'wp-cookie-consent',
	name: 'WP Cookie Consent (WPEka)',
	scripts: [/\/plugins\/gdpr-cookie-consent\//],
	element: '#gdpr-cookie-consent-bar',
	cookies: ['wpl_user_preference'],
	storage: [],
	decidedBy: 'wpl_viewed_cookie',
	read: raw => decide(choicesIn(objectIn(raw))),
	banner: {
		root: '#gdpr-cookie-consent-bar',
		accept: '#cookie_action_accept, #cookie_action_accept_all',
		reject: '#cookie_action_reject',
		settings: '#cookie_action_settings',
		save: '#cookie_action_save',
		reopen: '#gdpr-cookie-consent-show-again',
	},
	sources: [
		'https://wordpress.org/plugins/gdpr-cookie-consent/',
		'https://github.com/duckduckgo/autoconsent/blob/main/rules/autoconsent/wp-cookie-notice.json',
		'https://github.com/cavi-au/Consent-O-Matic/blob/master/rules/gdpr_cookie_consent.json',
	],
};
