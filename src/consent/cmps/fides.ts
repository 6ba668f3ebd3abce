import type {Cmp} from '../cmp.ts';
import {choicesIn, packedObjectIn} from '../choices.ts';
import {undecided} from '../consent.ts';
import {decide, pending} from '../decide.ts';
import {isObject, objectIn} from '../stored-value.ts';

export const fides: Cmp = {
	id: 'fides',
	name: 'Fides (Ethyca)',
	scripts: [/\/fides(-tcf|-headless)?\.js/],
	element: '#fides-overlay, #fides-overlay-wrapper',
	cookies: ['fides_consent', 'fides_consent_*'],
	storage: [],
	events: ['FidesUpdated'],
	globals: ['Fides.shouldShowExperience'],
	read: raw => {
		const {consent, fides_meta: meta} = [objectIn(raw), packedObjectIn(raw)].find(it => isObject(it.fides_meta)) ?? {};
		if (!isObject(meta)) return undecided;
		const decision = decide(choicesIn(consent));
		// Never saved, or saved because the banner was closed: these are the defaults.
		return meta.updatedAt && meta.consentMethod !== 'dismiss' ? decision : pending(decision);
	},
	banner: {
		root: '#fides-banner',
		second: '#fides-modal',
		accept: '.fides-accept-all-button',
		reject: '.fides-reject-all-button',
		settings: '.fides-manage-preferences-button',
		save: '.fides-save-button',
		reopen: '#fides-modal-link',
		reopenCalls: ['Fides.showModal'],
	},
	sources: [
		'https://github.com/ethyca/fides/blob/main/clients/fides-js/src/lib/cookie.ts',
		'https://github.com/duckduckgo/autoconsent/blob/main/rules/autoconsent/fides.json',
	],
};
