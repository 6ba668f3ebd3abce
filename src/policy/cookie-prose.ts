import {looksLikeCookie} from './cookie-names.ts';
import {entryOf, type CookieEntry} from './cookie-entry.ts';
import {lifetimeIn} from './cookie-lifetime.ts';
import {durationsIn} from './durations.ts';
import type {Passage} from './passage.ts';

/** Cookies named in a sentence about cookies: "informasjonskapslene _ga og _gid", `en cookie ("PHPSESSID")`. */
export function cookiesInProse(passages: readonly Passage[]): readonly CookieEntry[] {
	return passages.flatMap((passage, index) =>
		passage.kind === 'text' || passage.kind === 'item' ? cookiesIn(passage, passages[index + 1]) : [],
	);
}

// Bare names only with an underscore in front; others are quoted, or every "iPhone" would be one.
const candidates = /(?<![\w/.@-])(_{1,2}[a-z][\w*.-]*[\w*])|["'`]([\w*.:[\]-]{3,50})["'`]/gi;

function cookiesIn(passage: Passage, next: Passage | undefined): readonly CookieEntry[] {
	const {clean, text, grammar} = passage;
	if (!/[_"'`]/.test(clean) || !passage.names('cookies')) return [];
	const names = [...clean.matchAll(candidates)].map(match => match[1] ?? match[2] ?? '').filter(looksLikeCookie);
	if (names.length === 0 || names.length > 20) return [];
	const lengths = durationsIn(text, grammar);
	const own = lengths.length < 2 ? lifetimeIn(clean, grammar) : undefined;
	const lifetime = names.length > 1 ? undefined : (own ?? (isAboutIt(passage, next) ? lifetimeIn(next.clean, next.grammar) : undefined));
	return names.map(cookie => entryOf(cookie, {lifetime}, passage));
}

/** "… setter cookien _fbp. Den utløper etter 90 dager." */
function isAboutIt({line}: Passage, next: Passage | undefined): next is Passage {
	return next !== undefined && next.line === line && next.grammar.phrase('<it>').exec(next.text)?.index === 0;
}
