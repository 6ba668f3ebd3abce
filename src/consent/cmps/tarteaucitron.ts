import type {Cmp} from '../cmp.ts';
import {choicesIn} from '../choices.ts';
import {decide, pending} from '../decide.ts';
import {pairsIn, plain} from '../stored-value.ts';

export const tarteaucitron: Cmp = {
	id: 'tarteaucitron',
	name: 'tarteaucitron.js',
	scripts: [/\/tarteaucitron(js)?(\.services|@[\d.]+)?(\.min)?(\.js|\/)/],
	element: '#tarteaucitronRoot',
	cookies: ['tarteaucitron'],
	storage: [],
	events: ['tac.consent_updated'],
	globals: ['tarteaucitron.userInterface'],
	read: raw => {
		// !gtag=true!youtube=wait: on each page the services it has are added, waiting for their answer.
		const services = pairsIn(plain(raw), '!', '=');
		const decision = decide(choicesIn(Object.fromEntries(services), 'true', 'false'));
		return services.some(([, answer]) => answer === 'wait') ? pending(decision) : decision;
	},
	banner: {
		root: '#tarteaucitronAlertBig',
		second: '#tarteaucitron',
		accept: '#tarteaucitronPersonalize2, #tarteaucitronAllAllowed',
		reject: '#tarteaucitronAllDenied2, #tarteaucitronAllDenied',
		settings: '#tarteaucitronCloseAlert',
		save: '#tarteaucitronSaveButton',
		reopen: '#tarteaucitronManager',
		reopenCalls: ['tarteaucitron.userInterface.openPanel'],
	},
	sources: ['npm:tarteaucitronjs@1.34.0'],
};
