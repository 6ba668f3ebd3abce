import type {Cmp} from '../cmp.ts';
import {choicesIn, decideAll} from '../choices.ts';
import {undecided} from '../consent.ts';
import {decide} from '../decide.ts';
import {plain} from '../stored-value.ts';

/** c1 to c15. */
const purposes = (
	'analytics affiliates display-ads search email personalization social big-data misc cookiematch cdp mobile ' +
	'engagement monitoring crm'
).split(' ');

export const tealium: Cmp = {
	id: 'tealium',
	name: 'Tealium iQ Consent Manager',
	// None of its own: it comes inside the tag manager's, which most sites have without it.
	scripts: [/(?!)/],
	element: '#__tealiumGDPRecModal, #__tealiumGDPRcpPrefs',
	cookies: ['CONSENTMGR'],
	storage: [],
	globals: ['utag.gdpr.getConsentState'],
	// consent:true|ts:…|c1:1|c2:0
	read: raw => {
		const fields = Object.fromEntries(
			plain(raw)
				.split('|')
				.map(it => it.split(':')),
		) as Record<string, string>;
		const said = choicesIn(fields).flatMap(([it, yes]) => {
			const purpose = /^c\d+$/.test(it) && purposes[Number(it.slice(1)) - 1];
			return purpose ? [[purpose, yes] as const] : [];
		});
		if (said.length > 0) return decide(said);
		return /^(true|false)$/.test(fields.consent ?? '') ? decideAll(fields.consent === 'true') : undecided;
	},
	banner: {
		root: '#__tealiumGDPRecModal .privacy_prompt, #__tealiumGDPRecModal',
		second: '#__tealiumGDPRcpPrefs',
		accept: '#consent_prompt_submit',
		reject: '#consent_prompt_decline',
		reopenCalls: ['utag.gdpr.showConsentPreferences'],
	},
	sources: ['https://github.com/duckduckgo/autoconsent/blob/main/rules/autoconsent/tealium.json'],
};
