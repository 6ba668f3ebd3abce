import type {Cmp} from '../cmp.ts';
import {choicesIn} from '../choices.ts';
import {undecided} from '../consent.ts';
import {decide, pending} from '../decide.ts';
import {isObject, objectIn} from '../stored-value.ts';

export const transcend: Cmp = {
	id: 'transcend',
	name: 'Transcend',
	scripts: [/\/\/(transcend-cdn\.com|cdn\.transcend\.io)\/cm\//],
	element: '#transcend-consent-manager',
	cookies: ['tcm'],
	storage: ['tcmConsent'],
	globals: ['airgap.getConsent'],
	read: raw => {
		const {purposes, confirmed} = objectIn(raw);
		if (!isObject(purposes) || typeof confirmed !== 'boolean') return undecided;
		// A purpose left at «Auto» is one its region decides on.
		return confirmed ? decide(choicesIn(purposes)) : pending(decide(choicesIn(purposes)));
	},
	// In a shadow root; its buttons have no names but their labels.
	banner: {
		root: '#consentManagerMainDialog',
		accept: ':not(*)',
		reopenCalls: ['transcend.showConsentManager'],
	},
	sources: [
		'https://github.com/ryanbr/consent-rr/blob/main/src/transcend/lib/transcend-core.js',
		'npm:@transcend-io/airgap.js-types@12.17.0',
		'https://github.com/duckduckgo/autoconsent/blob/main/rules/autoconsent/transcend.json',
	],
};
