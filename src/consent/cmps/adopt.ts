import {choicesIn} from '../choices.ts';
import type {Cmp} from '../cmp.ts';
import {decide} from '../decide.ts';
import {objectIn} from '../stored-value.ts';

export const adopt: Cmp = {
	id: 'adopt',
	name: 'AdOpt',
	scripts: [/\/\/(\w+\.)?goadopt\.io\//],
	element: '#adopt-controller-button, #adopt-accept-all-button',
	cookies: [],
	// By the names of Google Consent Mode, or its own tags with a yes or a no.
	storage: ['adoptConsentMode'],
	read: raw => decide(choicesIn(objectIn(raw)).filter(([it]) => !/^(security|functionality)_storage$/.test(it))),
	banner: {
		root: '#cookie-banner:has(#adopt-accept-all-button)',
		accept: '#adopt-accept-all-button',
		reject: '#adopt-reject-all-button',
		reopen: '#adopt-controller-button',
	},
	sources: [
		'https://github.com/duckduckgo/autoconsent/blob/main/rules/autoconsent/adopt.json',
		'https://github.com/duckduckgo/autoconsent/blob/main/lib/eval-snippets.ts',
	],
};
