import type {Cmp} from '../cmp.ts';
import type {Decision} from '../consent.ts';
import {undecided} from '../consent.ts';

const decisions: Readonly<Record<string, Decision>> = {
	allow: {state: 'accepted', granted: ['cookies'], denied: []},
	deny: {state: 'rejected', granted: [], denied: ['cookies']},
	// Also written by scrolling, by waiting and by closing: nobody can tell from it what the visitor said.
	dismiss: {state: 'unknown', granted: [], denied: []},
};

export const osanoCookieconsent: Cmp = {
	id: 'osano-cookieconsent',
	name: 'Cookie Consent (Osano)',
	scripts: [/\/(npm\/)?cookieconsent@[\d.]+\/|\/cookieconsent2?\/3\./],
	element: '.cc-window .cc-compliance',
	cookies: ['cookieconsent_status'],
	storage: [],
	globals: ['cookieconsent.initialise'],
	read: raw => (Object.hasOwn(decisions, raw) && decisions[raw]) || undecided,
	banner: {
		root: '.cc-window:not(.cc-invisible)',
		accept: '.cc-allow, .cc-dismiss',
		reject: '.cc-deny',
		reopen: '.cc-revoke',
	},
	sources: ['npm:cookieconsent@3.1.1'],
};
