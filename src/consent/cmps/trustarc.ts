import type {Cmp} from '../cmp.ts';
import {undecided} from '../consent.ts';
import {decide} from '../decide.ts';
import {plain} from '../stored-value.ts';

/** TrustArc's stock levels, each with those before it; sites may have more. */
const levels = ['required', 'functional', 'advertising'];

export const trustarc: Cmp = {
	id: 'trustarc',
	name: 'TrustArc',
	scripts: [/\/\/(consent|consent-pref)\.(trustarc|truste)\.com\//],
	element: '#truste-consent-track, #trustarc-banner-overlay, .truste_popframe, #teconsent > script',
	cookies: ['notice_gdpr_prefs'],
	storage: [],
	events: ['truste-cookie'],
	globals: ['truste.eu'],
	read: raw => {
		// 0,1,2: or 0|1|2: and, after a second colon, under which rules it was chosen.
		const list = /^\d([,|]\d)*(?=:)/.exec(plain(raw))?.[0];
		if (list === undefined) return undecided;
		const granted = list.split(/[,|]/);
		const all = new Set([...levels.keys()].map(String).concat(granted));
		return decide([...all].map(level => [levels[Number(level)] ?? level, granted.includes(level)]));
	},
	banner: {
		root: '#truste-consent-track, #truste-consent-content, #trustarc-banner-overlay',
		second: '.trustarc_newcm_container',
		accept: '#truste-consent-button, a.call',
		reject: '#truste-consent-required, a.required',
		settings: '#truste-show-consent',
		reopen: '#teconsent a, #teconsent button',
		reopenCalls: ['truste.eu.clickListener'],
	},
	sources: [
		'https://docs.oracle.com/en/industries/financial-services/financial-lending-leasing-cloud-service/15.0.0.0.0/licee/Third-party_files/v1.7-6713',
		'https://github.com/duckduckgo/autoconsent/blob/main/lib/cmps/trustarc-top.ts',
		'https://github.com/duckduckgo/autoconsent/blob/main/rules/autoconsent/trustarc-newcm.json',
	],
};
