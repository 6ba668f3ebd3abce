import {looksLikeCookie, mayBeCookie} from './cookie-names.ts';
import {lifetimeIn, type CookieEntry} from './cookie-table.ts';
import type {Lifetime} from './declaration.ts';
import type {Passage} from './passages.ts';

/** Cookies listed as lines: "_ga", "_ga: what it does", "_ga (2 år) – what it does", a name alone with its facts below. */
export function cookiesInLines(passages: readonly Passage[]): readonly CookieEntry[] {
	const entries: CookieEntry[] = [];
	const lines = new Map<number, Passage[]>();
	for (const passage of passages.filter(({kind}) => kind !== 'row')) {
		lines.set(passage.line, [...(lines.get(passage.line)?.slice(0, 8) ?? []), passage]);
	}
	const all = [...lines.values()];
	all.forEach((line, index) => {
		const [passage] = line;
		const names = passage ? namesOf(passage) : [];
		if (!passage || names.length === 0) return;
		const facts = factsOf(
			line,
			all.slice(index + 1, index + 6).flatMap(next => next.slice(0, 1)),
		);
		const {start, end} = passage;
		for (const cookie of names) entries.push({statement: {kind: 'cookie', cookie, ...facts}, start, end});
	});
	return entries;
}

// One name or two ("_ga, _gid", "_utmb og _utmc"), then the end, a colon, a bracket or a dash.
const name = '["\'`]?([^\\s,;|()"\'`]+?)["\'`]?';
const lead = new RegExp(`^${name}(?:(?:\\s*[,/&]\\s*|\\s\\p{Ll}{1,3}\\s)${name})?(?=$|\\s*[:(–]|\\s+[-|=]\\s)`, 'u');

function namesOf({clean, text, section, introducer, grammar}: Passage): readonly string[] {
	const match = lead.exec(clean.slice(0, 140));
	if (!match) return [];
	const names = [match[1], match[2]].filter(name => name !== undefined).map(name => name.replace(/:$/, ''));
	if (names.every(looksLikeCookie)) return names;
	// A common word is a name only with a lifetime in brackets, in a list about cookies: "language (30 days)".
	const bracket = /^\S+\s*\(([^)]{3,60})\)/.exec(text)?.[1];
	const isAboutCookies =
		grammar.technique('cookies').test(section.heading) || grammar.technique('cookies').test(introducer);
	if (!bracket || !isAboutCookies || lifetimeIn(bracket, grammar) === undefined) return [];
	return names.filter(mayBeCookie);
}

type Facts = {readonly purpose?: string; readonly lifetime?: Lifetime};

/** What the rest of the line says, or the lines below up to the next name. */
function factsOf(line: readonly Passage[], below: readonly Passage[]): Facts {
	const rest = line
		.map(({clean}) => clean)
		.join(' ')
		.replace(lead, '')
		.replace(/^\s*[:–-]\s*/, '');
	if (rest.length > 3) return facts(rest, line[0] && lifetimeIn(rest, line[0].grammar));
	const next = below.findIndex(isEnd);
	const own = next === -1 ? below.slice(0, 4) : below.slice(0, next);
	const lifetime = own
		.map(({clean, grammar}) => (clean.length < 60 ? lifetimeIn(clean, grammar) : undefined))
		.find(found => found !== undefined);
	return facts(own.find(({clean}) => clean.length > 20)?.clean ?? '', lifetime);
}

const isEnd = (passage: Passage): boolean =>
	namesOf(passage).length > 0 || (passage.kind === 'heading' && passage.clean.length > 30);

function facts(purpose: string, lifetime: Lifetime | undefined): Facts {
	return {...(purpose === '' ? {} : {purpose}), ...(lifetime === undefined ? {} : {lifetime})};
}
