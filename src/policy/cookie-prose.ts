import {looksLikeCookie} from './cookie-names.ts';
import {entryOf, type CookieEntry} from './cookie-entry.ts';
import {lifetimeIn} from './cookie-lifetime.ts';
import {durationsIn} from './durations.ts';
import type {Grammar} from './grammar.ts';
import type {Passage} from './passage.ts';

/** Cookies named in a sentence about cookies: "informasjonskapslene _ga og _gid", `en cookie ("PHPSESSID")`. */
export function cookiesInProse(passages: readonly Passage[]): readonly CookieEntry[] {
	return passages.flatMap((passage, index) => (passage.kind !== 'row' ? cookiesIn(passage, passages[index + 1]) : []));
}

// Bare names only with an underscore in front; others are quoted, or every "iPhone" would be one.
const candidates = /(?<![\w/.@-])(_{1,2}[a-z][\w*.-]*[\w*])|["'`]([\w*.:[\]-]{3,50})["'`]/gi;

function cookiesIn(passage: Passage, next: Passage | undefined): readonly CookieEntry[] {
	const {clean, grammar} = passage;
	if (!/[_"'`]/.test(clean)) return [];
	const found = [...clean.matchAll(candidates)]
		.map(match => ({name: match[1] ?? match[2] ?? '', start: match.index, end: match.index + match[0].length}))
		.map(({name, ...place}) => ({...place, name: withoutWord(name, grammar)}))
		.filter(({name}) => looksLikeCookie(name));
	if (found.length === 0 || found.length > 20 || !isAboutCookies(passage, found.length)) return [];
	const lengths = durationsIn(passage.text, grammar);
	const last = found.at(-1)?.end ?? 0;
	// "_ga og _gid lagres i 2 år" is of both, "_ga (2 år) og _gid (24 timer)" of one each.
	const isOfAll =
		lengths.length === 0 || (lengths.length === 1 && (found.length === 1 || (lengths[0]?.start ?? 0) > last));
	const shared = isOfAll
		? (lifetimeIn(clean, grammar) ?? (isAboutIt(passage, next) ? lifetimeIn(next.clean, next.grammar) : undefined))
		: undefined;
	return found.map(({name, end}, index) => {
		const own = clean.slice(end, Math.min(end + 60, found[index + 1]?.start ?? Infinity)).split(/[,;]\s/)[0] ?? '';
		return entryOf(name, {lifetime: isOfAll ? shared : lifetimeIn(own, grammar)}, passage);
	});
}

/** "_ga-cookien" */
function withoutWord(name: string, grammar: Grammar): string {
	const dash = name.lastIndexOf('-');
	const word = name.slice(dash + 1).toLowerCase();
	return dash > 0 && grammar.technique('cookies').exec(word)?.[0] === word ? name.slice(0, dash) : name;
}

/** By the sentence itself, by what it stands under, or by another name beside it. */
function isAboutCookies({names, section, introducer, grammar, clean}: Passage, count: number): boolean {
	if (names('cookies')) return true;
	const cookies = grammar.technique('cookies');
	return (
		/(?<![\w.])_{1,2}[a-z]/.test(clean) && (count > 1 || cookies.test(section.heading) || cookies.test(introducer))
	);
}

/** "… setter cookien _fbp. Den utløper etter 90 dager." */
function isAboutIt({line}: Passage, next: Passage | undefined): next is Passage {
	return next !== undefined && next.line === line && next.grammar.phrase('<it>').exec(next.text)?.index === 0;
}
