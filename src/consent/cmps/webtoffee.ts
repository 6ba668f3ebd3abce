import type {Cmp} from '../cmp.ts';
import {choicesIn, cookiesIn, decideAll, packedObjectIn} from '../choices.ts';
import {undecided} from '../consent.ts';
import {decide} from '../decide.ts';

export const webtoffee: Cmp = {
	id: 'webtoffee',
	name: 'GDPR Cookie Consent (WebToffee)',
	scripts: [/\/public\/js\/cookie-law-info-public\.js|\/js\/cookielawinfo\.js/],
	element: '#cookie-law-info-bar',
	cookies: ['viewed_cookie_policy', 'CookieLawInfoConsent', 'cookielawinfo-checkbox-*'],
	storage: [],
	// The boxes are written with their defaults on the first page view.
	decidedBy: 'viewed_cookie_policy',
	spread: true,
	events: ['cli_consent_update'],
	globals: ['CLI.generateConsent'],
	read: raw => {
		const {viewed_cookie_policy: answer, CookieLawInfoConsent: packed = '', ...boxes} = cookiesIn(raw);
		if (answer !== 'yes' && answer !== 'no') return undecided;
		const {ver: _, ...kept} = packedObjectIn(packed);
		const named = Object.entries(boxes).map(([name, it]) => [name.replace('cookielawinfo-checkbox-', ''), it]);
		const said = choicesIn(Object.keys(kept).length > 0 ? kept : Object.fromEntries(named));
		if (said.length === 0) return decideAll(answer === 'yes');
		// Who says no after a yes leaves the boxes of the yes behind.
		const stale = answer === 'no' && decide(said).state !== 'rejected';
		return stale ? {state: 'rejected', granted: [], denied: said.map(([purpose]) => purpose)} : decide(said);
	},
	banner: {
		root: '#cookie-law-info-bar',
		second: '#cliSettingsPopup',
		accept: '[data-cli_action="accept"], [data-cli_action="accept_all"], #wt-cli-accept-all-btn',
		reject: '[data-cli_action="reject"], #cookie_action_close_header_reject',
		settings: '.cli_settings_button',
		save: '#wt-cli-privacy-save-btn',
		reopen: '#cookie-law-info-again',
	},
	sources: [
		'https://github.com/ryanbr/consent-rr/blob/main/filters/webtoffee.txt',
		'https://github.com/ryanbr/consent-rr/blob/main/filters/cookielawinfo.txt',
		'https://github.com/duckduckgo/autoconsent/blob/main/rules/autoconsent/cookie-law-info.json',
	],
};
