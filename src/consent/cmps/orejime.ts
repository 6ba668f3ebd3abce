import type {Cmp} from '../cmp.ts';
import {choicesIn} from '../choices.ts';
import {decide} from '../decide.ts';
import {objectIn} from '../stored-value.ts';

export const orejime: Cmp = {
	id: 'orejime',
	name: 'Orejime',
	scripts: [/\/orejime(@[\d.]+)?(-\w+-\w+)?(\.min)?(\.js|\/)/],
	element: '.orejime-Env, .orejime-Root, #orejime',
	// The second name is that of versions before the third.
	cookies: ['eu-consent', 'orejime'],
	storage: [],
	globals: ['orejime.manager', 'loadOrejime'],
	// As with Klaro, a purpose that is mandatory is stored as granted, and only its name may tell.
	read: raw => decide(choicesIn(objectIn(raw), true, false)),
	banner: {
		root: '.orejime-Banner',
		second: '.orejime-Modal',
		accept: '.orejime-Banner-saveButton, .orejime-PurposeToggles-enableAll',
		reject: '.orejime-Banner-declineButton, .orejime-PurposeToggles-disableAll',
		settings: '.orejime-Banner-learnMoreButton',
		save: '.orejime-Modal-saveButton',
		reopenCalls: ['orejime.prompt'],
	},
	sources: ['npm:orejime@3.2.1'],
};
