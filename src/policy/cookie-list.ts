import {looksLikeCookie, mayBeCookie} from './cookie-names.ts';
import {lifetimeIn, type CookieEntry} from './cookie-table.ts';
import type {Lifetime} from './declaration.ts';
import type {Column} from './lexicon.ts';
import type {Passage} from './passage.ts';

type Facts = {readonly provider?: string; readonly purpose?: string; readonly lifetime?: Lifetime};
type Listed = {readonly names: readonly string[]; readonly passage: Passage; readonly rest: string};

/**
 * Cookies listed as lines: "_ga", "_ga: what it does", "_ga (2 år) – what it does", a name alone with its facts below,
 * "Navn: _ga" with "Varighet: 2 år" below.
 */
export function cookiesInLines(passages: readonly Passage[]): readonly CookieEntry[] {
	const entries: CookieEntry[] = [];
	const lines = linesOf(passages);
	let listed: Listed | undefined;
	lines.forEach((line, index) => {
		const found = listedOn(line, listed);
		if (!found) return;
		listed = found;
		const below = lines.slice(index + 1, index + 7).flatMap(next => next.slice(0, 1));
		const facts = factsOf(found, below);
		const {start, end} = found.passage;
		for (const cookie of found.names) entries.push({statement: {kind: 'cookie', cookie, ...facts}, start, end});
	});
	return entries;
}

function linesOf(passages: readonly Passage[]): readonly (readonly Passage[])[] {
	const lines: Passage[][] = [];
	for (const passage of passages) {
		if (passage.kind === 'row') continue;
		const last = lines.at(-1);
		if (last?.[0]?.line !== passage.line) lines.push([passage]);
		else if (last.length < 8) last.push(passage);
	}
	return lines;
}

// One name or two ("_ga, _gid", "_utmb og _utmc"), then the end, a colon, a bracket or a dash.
const name = '["\'`]?([^\\s,;|()"\'`]+?)["\'`]?';
const lead = new RegExp(`^${name}(?:(?:\\s*[,/&]\\s*|\\s\\p{Ll}{1,3}\\s)${name})?(?=$|\\s*[:(–]|\\s+[-|=]\\s)`, 'u');

function listedOn(line: readonly Passage[], before: Listed | undefined): Listed | undefined {
	const [passage] = line;
	if (!passage) return undefined;
	const label = labelOf(passage);
	if (label?.column === 'name') {
		const words = label.value.split(/[\s,;&]+/).filter(word => word !== '');
		const names = words.filter(looksLikeCookie);
		return {
			passage,
			rest: '',
			names: names.length > 0 ? names : words.filter((word, _, all) => all.length === 1 && mayBeCookie(word)),
		};
	}
	if (label) return undefined;
	const match = lead.exec(passage.clean.slice(0, 140));
	if (!match) return undefined;
	const names = [match[1], match[2]].filter(word => word !== undefined).map(word => word.replace(/:$/, ''));
	const rest = line
		.map(({clean}) => clean)
		.join(' ')
		.replace(lead, '')
		.replace(/^\s*[:–-]\s*/, '');
	const listed = {passage, rest, names: names.filter(mayBeCookie)};
	return names.every(looksLikeCookie) || isNamedByPlace(listed, before) ? listed : undefined;
}

/** A common word is a name with a lifetime in brackets in a list about cookies, or alone on its line among names. */
function isNamedByPlace({passage, rest, names}: Listed, before: Listed | undefined): boolean {
	const {section, introducer, grammar} = passage;
	if (before?.passage.section === section && rest === '' && names.every(word => /^[a-z][a-z\d-]{3,30}$/.test(word))) {
		return true;
	}
	const bracket = /^\s*\(([^)]{3,60})\)/.exec(rest)?.[1];
	const cookies = grammar.technique('cookies');
	const isAboutCookies =
		cookies.test(section.heading) || cookies.test(introducer) || before?.passage.section === section;
	return bracket !== undefined && isAboutCookies && lifetimeIn(bracket, grammar) !== undefined;
}

/** "Varighet: 2 år" */
function labelOf({clean, text, grammar}: Passage): {column: Column; value: string} | undefined {
	const colon = clean.slice(0, 40).indexOf(':');
	if (colon < 2) return undefined;
	const label = text.slice(0, colon).trim();
	const column = (['name', 'lifetime', 'provider', 'purpose'] as const).find(
		one => grammar.column(one).exec(label)?.[0] === label,
	);
	return column && {column, value: clean.slice(colon + 1).trim()};
}

/** What the rest of the line says, or the lines below up to the next name. */
function factsOf({passage, rest}: Listed, below: readonly Passage[]): Facts {
	if (rest.length > 3) {
		const bracket = /^\s*\(([^)]{3,60})\)/.exec(rest)?.[1] ?? '';
		return facts({purpose: rest, lifetime: lifetimeIn(bracket, passage.grammar) ?? lifetimeIn(rest, passage.grammar)});
	}
	const end = below.findIndex(
		next =>
			listedOn([next], undefined) !== undefined ||
			(next.kind === 'heading' && next.clean.length > 30 && lifetimeIn(next.clean, next.grammar) === undefined),
	);
	const own = end === -1 ? below.slice(0, 4) : below.slice(0, end);
	const labels = own.map(labelOf);
	const labelled = (column: Column): string | undefined => labels.find(label => label?.column === column)?.value;
	const short = own.filter(({clean}) => clean.length < 60);
	return facts({
		provider: labelled('provider'),
		purpose: labelled('purpose') ?? own.find(({clean}, index) => clean.length > 20 && !labels[index])?.clean,
		lifetime: short.map(({clean, grammar}) => lifetimeIn(clean, grammar)).find(found => found !== undefined),
	});
}

function facts({provider, purpose, lifetime}: {[key in keyof Facts]: Facts[key] | undefined}): Facts {
	return {
		...(provider ? {provider} : {}),
		...(purpose ? {purpose} : {}),
		...(lifetime === undefined ? {} : {lifetime}),
	};
}
