import type {Cmp} from '../cmp.ts';
import {choicesIn} from '../choices.ts';
import {decide} from '../decide.ts';
import {nameOf, pairsIn, plain} from '../stored-value.ts';

const names: Readonly<Record<string, string>> = {'1': 'analytics', '2': 'advertisement', '3': 'functionality'};

export const hubspot: Cmp = {
	id: 'hubspot',
	name: 'HubSpot',
	// Every page that HubSpot measures has its banner's script, also where another platform asks.
	scripts: [],
	element: '#hs-eu-cookie-confirmation, #hs-banner-parent',
	cookies: ['__hs_cookie_cat_pref', '__hs_opt_out'],
	storage: [],
	spread: true,
	read: raw => {
		const kept = new Map(pairsIn(plain(raw), '; ', '='));
		// 1:true,2:false,3:true; without categories only whether the visitor opted out.
		const chosen = choicesIn(
			Object.fromEntries(pairsIn(kept.get('__hs_cookie_cat_pref') ?? '', ',', ':')),
			'true',
			'false',
		);
		return decide(
			chosen.length > 0
				? chosen.map(([id, yes]) => [nameOf(id, names), yes])
				: choicesIn({cookies: kept.get('__hs_opt_out')}, 'no', 'yes'),
		);
	},
	banner: {
		root: '#hs-eu-cookie-confirmation, #hs-banner-parent',
		second: '#hs-modal',
		accept: '#hs-eu-confirmation-button, #hs-modal-accept-all',
		reject: '#hs-eu-decline-button',
		settings: '#hs-eu-cookie-settings-button',
		save: '#hs-modal-save-settings',
	},
	sources: [
		'https://developers.hubspot.com/docs/api/events/cookie-banner',
		'https://github.com/duckduckgo/autoconsent/blob/main/rules/autoconsent/hubspot.json',
	],
};
