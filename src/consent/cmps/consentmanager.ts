import type {Cmp} from '../cmp.ts';
import {decideGranted} from '../choices.ts';
import {undecided} from '../consent.ts';
import {pairsIn} from '../stored-value.ts';
import {tcPurposes} from '../tc-purposes.ts';

/** The stock purpose «function», which nobody is asked about. */
const essential = '51';

export const consentmanager: Cmp = {
	id: 'consentmanager',
	name: 'consentmanager',
	scripts: [/\/\/([\w-]+\.)*consentmanager\.(net|mgr\.consensu\.org)\//],
	element: '#cmpbox, #cmpwrapper, #cmpboxrecall',
	// Named for the account: a TC string, and the numbers of the purposes granted beyond those of the standard.
	cookies: ['__cmpconsent*', '__cmpcpc*'],
	storage: [],
	spread: true,
	read: raw => {
		const pairs = pairsIn(raw, '; ', '=');
		const valueOf = (begin: string) => pairs.find(([name]) => name.startsWith(begin))?.[1];
		const standard = tcPurposes(valueOf('__cmpconsent') ?? '');
		// __1_52_54__, or ____
		const listed = valueOf('__cmpcpc');
		const own = listed?.split('_').filter(Boolean) ?? [];
		const granted = [...standard.granted, ...own];
		if (standard.granted.length > 0) return {...standard, granted};
		// A string with no purpose in it is also what a site without the standard has.
		if (listed === undefined) return undecided;
		const {state} = decideGranted(own.filter(id => id !== essential));
		return {state, granted, denied: standard.denied};
	},
	banner: {
		root: '#cmpbox',
		accept: '.cmpboxbtnyes:not(.cmpboxbtnyescustomchoices)',
		reject: '.cmpboxbtnno',
		settings: '.cmpboxbtncustom',
		save: '.cmpboxbtnsave, .cmpboxbtnyescustomchoices',
		reopen: '.cmpboxrecalllink',
	},
	sources: [
		'https://help.consentmanager.net/books/cmp/page/cookies-set-by-the-cmp',
		'https://github.com/duckduckgo/autoconsent/blob/main/lib/cmps/consentmanager.ts',
	],
};
