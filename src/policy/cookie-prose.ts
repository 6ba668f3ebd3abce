import {looksLikeCookie} from './cookie-names.ts';
import {lifetimeIn, type CookieEntry} from './cookie-table.ts';
import {durationsIn} from './durations.ts';
import type {Passage} from './passage.ts';

/** Cookies named in a sentence about cookies: "informasjonskapslene _ga og _gid", `en cookie ("PHPSESSID")`. */
export function cookiesInProse(passages: readonly Passage[]): readonly CookieEntry[] {
	return passages.filter(({kind}) => kind === 'text' || kind === 'item').flatMap(cookiesIn);
}

// Bare names only with an underscore in front; others are quoted, or every "iPhone" would be one.
const candidates = /(?<![\w/.@-])(_{1,2}[a-z][\w*.-]*[\w*])|["'`]([\w*.:[\]-]{3,50})["'`]/gi;

function cookiesIn(passage: Passage): readonly CookieEntry[] {
	const {clean, text, grammar, start, end} = passage;
	if (!/[_"'`]/.test(clean) || !passage.names('cookies')) return [];
	const names = [...clean.matchAll(candidates)].map(match => match[1] ?? match[2] ?? '').filter(looksLikeCookie);
	if (names.length === 0 || names.length > 20) return [];
	const lengths = durationsIn(text, grammar);
	const lifetime = names.length === 1 && lengths.length < 2 ? lifetimeIn(clean, grammar) : undefined;
	return names.map(cookie => ({
		statement: {kind: 'cookie', cookie, ...(lifetime === undefined ? {} : {lifetime})},
		start,
		end,
	}));
}
