import {policyLinks} from '../policy/index.ts';
import type {PolicyFact} from './facts.ts';

/** By its title or address, as a link would lead to it: the rest of what a site tells may be elsewhere. */
export function isAboutCookies({source, title, text, foundBy}: PolicyFact): boolean {
	if (foundBy === 'cmp') {
		return true;
	}

	const url = URL.canParse(source) ? source : 'https://policy.invalid/';
	const [firstLine = ''] = text.trimStart().split('\n', 1);
	return policyLinks([{url, text: (title ?? firstLine).slice(0, 200)}], url)[0]?.about === 'cookies';
}
