import type {Cmp} from '../cmp.ts';
import {undecided} from '../consent.ts';
import {decide, pending} from '../decide.ts';
import {isObject, objectIn} from '../stored-value.ts';

/** Grown out of the library of Insites (Osano), whose banner it looks like. */
export const dpCookieconsent: Cmp = {
	id: 'dp-cookieconsent',
	name: 'DP Cookie Consent (TYPO3)',
	scripts: [/\/dp_cookieconsent\//],
	element: '.cc-window .dp--cookie-check',
	cookies: ['dp_cookieconsent_status'],
	storage: [],
	read: raw => {
		const {status, checkboxes} = objectIn(raw);
		if (!Array.isArray(checkboxes)) return undecided;
		const decision = decide(
			checkboxes
				.filter(isObject)
				.flatMap(({name, checked}) => (typeof name === 'string' ? [[name, checked === true] as const] : [])),
		);
		return status === 'approved' || decision.state === 'unknown' ? decision : pending(decision);
	},
	banner: {root: ':not(*)', accept: ':not(*)'},
	sources: ['https://github.com/DirkPersky/typo3-dp_cookieconsent'],
};
