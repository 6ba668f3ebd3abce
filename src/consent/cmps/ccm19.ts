import type {Cmp} from '../cmp.ts';
import {undecided} from '../consent.ts';
import {isObject, objectIn, stringsIn} from '../stored-value.ts';

export const ccm19: Cmp = {
	id: 'ccm19',
	name: 'CCM19',
	scripts: [/\/\/cloud\.ccm19\.de\/|\/ccm19\/public\//],
	element: '.ccm-widget--buttons, .ccm--decline-cookies',
	cookies: ['ccm_consent'],
	storage: ['ccm_consent'],
	globals: ['CCM.acceptedCookies'],
	// By path of the site; the services are ids, the necessary ones among them, so the button pressed says what was meant.
	read: raw => {
		const kept = Object.values(objectIn(raw))
			.filter(isObject)
			.find(it => typeof it.consent === 'boolean' && Array.isArray(it.embeddings));
		if (!kept) return undecided;
		const button = String(kept.clickedButton);
		const chosen = /accept/i.test(button) ? 'accepted' : /decline|reject|deny/i.test(button) ? 'rejected' : 'partial';
		return {state: kept.consent ? chosen : 'pending', granted: stringsIn(kept.embeddings), denied: []};
	},
	banner: {
		root: '.ccm-modal',
		accept: '.ccm--save-settings[data-full-consent="true"]',
		reject: '.ccm--decline-cookies',
		settings: '[data-ccm-modal="ccm-control-panel"]',
		save: '.ccm--save-settings:not([data-full-consent="true"])',
		reopen: '.ccm-settings-summoner, [href="#CCM.openWidget"]',
		reopenCalls: ['CCM.openWidget'],
	},
	sources: ['https://docs-en.ccm19.com/api/javascript-apis/', 'https://docs-en.ccm19.com/frontend/frontend/'],
};
