import {fieldsIn, type Field} from './cookie-cards.ts';
import {columnsOf} from './cookie-columns.ts';
import {categoryOf, entryOf, type CookieEntry, type CookieFacts} from './cookie-entry.ts';
import {bareLifetimeIn, lifetimeIn} from './cookie-lifetime.ts';
import {labelledIn} from './cookie-labels.ts';
import {linesOf, textOf, type Line} from './cookie-lines.ts';
import {isSurelyCookie, looksLikeCookie, mayBeCookie} from './cookie-names.ts';
import {stackedIn} from './cookie-stack.ts';
import type {Lifetime} from './declaration.ts';
import type {Grammar} from './grammar.ts';
import type {Passage} from './passage.ts';

export type ListedCookies = {
	readonly entries: readonly CookieEntry[];
	/** Lines whose lengths of time are those of the cookies in `entries`. */
	readonly told: ReadonlySet<number>;
};

type Listed = {
	readonly names: readonly string[];
	readonly passage: Passage;
	readonly rest: string;
	/** Of a table whose cells have grown together. */
	readonly isGrown?: boolean;
};

/**
 * Cookies listed as lines: "_ga", "_ga: what it does", "_ga (2 år) – what it does", "_ga 2 years what it does", a name alone with
 * its facts below, or every fact with its label: "Navn: _ga".
 */
export function cookiesInLines(passages: readonly Passage[]): ListedCookies {
	const lines = linesOf(passages);
	const stacked = stackedIn(lines);
	const labelled = labelledIn(lines);
	const entries = [...stacked.entries, ...labelled.entries];
	const taken = new Set([...stacked.taken, ...labelled.taken]);
	const told = new Set([...taken].map(index => lines[index]?.[0].line ?? -1));
	let listed: Listed | undefined;
	lines.forEach((line, index) => {
		const found = taken.has(index)
			? undefined
			: (listedOn(line, listed, lines[index - 1]) ?? amongNamesOn(index, lines));
		if (!found) return;
		listed = found;
		const {facts, below} = factsOf(found, lines.slice(index + 1, index + 7));
		for (const cookie of found.names) entries.push(entryOf(cookie, facts, found.passage));
		if (facts.lifetime === undefined) return;
		for (let one = 0; one <= below; one++) told.add(lines[index + one]?.[0].line ?? -1);
	});
	return {entries, told};
}

// One name or more ("_ga, _gid", "_utmb og _utmc"), then the end, a colon, a bracket or a dash.
const name = '["\'`]?([^\\s,;|()"\'`]+?)["\'`]?';
const lead = new RegExp(
	`^${name}(?:(?:\\s*[,/&]\\s*|\\s\\p{Ll}{1,3}\\s)${name})?(?:(?:\\s*[,/&]\\s*|\\s\\p{Ll}{1,3}\\s)${name})?(?=$|\\s*[:(–]|\\s+[-|=]\\s)`,
	'u',
);

function listedOn(line: Line, before: Listed | undefined, above: Line | undefined): Listed | undefined {
	const [passage] = line;
	const match = lead.exec(passage.clean.slice(0, 200));
	if (!match) return flatOn(line, before, above);
	const names = match.slice(1).flatMap(word => (word === undefined ? [] : [word.replace(/:$/, '')]));
	const rest = textOf(line)
		.replace(lead, '')
		.replace(/^\s*[:–-]\s*/, '')
		.trim();
	const listed = {passage, rest, names: names.filter(mayBeCookie)};
	if (names.some(word => isWordForCookies(word, passage))) return undefined;
	if (names.every(isSurelyCookie) || (names.every(looksLikeCookie) && (rest !== '' || isAmongNames(listed, before)))) {
		return listed;
	}
	return isNamedByPlace(listed, before) ? listed : undefined;
}

/** "_ga 2 years Used to tell visitors apart": the cells of a row, nothing between them. */
function flatOn(line: Line, before: Listed | undefined, above: Line | undefined): Listed | undefined {
	const [passage] = line;
	const text = textOf(line);
	const isBelow = above !== undefined && before?.passage === above[0];
	if (above && ((isBelow && before.isGrown) || headsGrownTable(above))) return grownOn(passage, text);
	const word = /^\S+(?=\s)/.exec(text.slice(0, 100))?.[0] ?? '';
	if (!isSurelyCookie(word) || text.length > 600) return undefined;
	const listed = {passage, rest: text.slice(word.length).trim(), names: [word]};
	if (above && isBroken(above, passage)) return undefined;
	const goesOn = isBelow || (above !== undefined && headsFlatTable(above));
	return goesOn || edgeLifetimeIn(listed) !== undefined ? listed : undefined;
}

/** "NavnFormålVarighet" above "_gaSkiller brukere.2 år" */
const headsGrownTable = ([{clean, grammar}]: Line): boolean =>
	/^\S{8,80}$/.test(clean) && columnsOf(clean.split(/(?<=\p{Ll})(?=\p{Lu})/u), grammar) !== undefined;

function grownOn(passage: Passage, text: string): Listed | undefined {
	const [, name = '', rest = ''] = /^([\w.*#[\]{}<>-]{1,60}?)(?=\p{Lu}\p{Ll})(.*)$/su.exec(text) ?? [];
	return mayBeCookie(name) ? {passage, rest, names: [name], isGrown: true} : undefined;
}

/** "Name Purpose Expires" */
function headsFlatTable([{clean, grammar}]: Line): boolean {
	const words = clean.split(/\s+/);
	return words.length > 1 && words.length < 10 && columnsOf(words, grammar) !== undefined;
}

/** A length right after the name, or at the very end. */
function edgeLifetimeIn({rest, passage: {grammar}}: Listed): Lifetime | undefined {
	return bareLifetimeIn(rest.slice(0, 24), grammar) ?? bareLifetimeIn(rest.slice(-24), grammar);
}

/** "handlekurv – husker varene – 7 dager": a common word with a lifetime is a name in a list whose next line, or the one before, has a name for sure. */
function amongNamesOn(index: number, lines: readonly Line[]): Listed | undefined {
	const line = lines[index];
	const [passage] = line ?? [];
	const word = /^[a-z][a-z-]{2,30}(?=\s*[:–]\s|\s-\s)/.exec(passage?.clean ?? '')?.[0];
	if (!line || !passage || word === undefined || isWordForCookies(word, passage)) return undefined;
	const {has} = passage.grammar.rolesIn(word);
	const isPurpose = (['analytics', 'advertising', 'personalisation', 'social'] as const).some(has);
	const rest = textOf(line)
		.slice(word.length)
		.replace(/^\s*[:–-]\s*/, '');
	const isAmong = [lines[index - 1], lines[index + 1]].some(other => other && namesForSure(other, passage));
	if (isPurpose || !isAmong || lifetimeIn(rest, passage.grammar) === undefined) return undefined;
	return {passage, rest, names: [word]};
}

const namesForSure = ([{clean, section}]: Line, passage: Passage): boolean =>
	section === passage.section && isSurelyCookie(lead.exec(clean.slice(0, 200))?.[1] ?? '');

/** "COOKIES", "Sessionscookie" */
const isWordForCookies = (word: string, {grammar}: Passage): boolean =>
	/^(\p{Lu}?[\p{Ll}-]+|\p{Lu}+)$/u.test(word) &&
	grammar.technique('cookies').exec(word.toLowerCase())?.[0].length === word.length;

/** "NID", alone on its line, is a name where others are listed right above. */
const isAmongNames = ({passage}: Listed, before: Listed | undefined): boolean =>
	before !== undefined && (before.passage.section === passage.section || before.passage.line >= passage.line - 6);

/** A common word is a name with a lifetime in brackets in a list about cookies, or alone on its line among names. */
function isNamedByPlace({passage, rest, names}: Listed, before: Listed | undefined): boolean {
	const {section, introducer, grammar} = passage;
	if (before?.passage.section === section && rest === '' && names.every(word => /^[a-z][a-z\d-]{2,30}$/.test(word))) {
		return true;
	}
	const bracket = /^\s*\(([^)]{3,60})\)/.exec(rest)?.[1];
	if (bracket === undefined) return false;
	const cookies = grammar.technique('cookies');
	const isAboutCookies =
		cookies.test(section.heading) || cookies.test(introducer) || before?.passage.section === section;
	return isAboutCookies && lifetimeIn(bracket, grammar) !== undefined;
}

/** What the rest of the line says, or the lines below up to the next name. */
function factsOf(listed: Listed, lines: readonly Line[]): {facts: CookieFacts; below: number} {
	const {rest, passage} = listed;
	const {grammar, section} = passage;
	const category = categoryOf(section.heading, grammar);
	const bracket = /^\s*\(([^)]{3,60})\)/.exec(rest)?.[1] ?? '';
	const said =
		rest.length > 3
			? (lifetimeIn(bracket, grammar) ?? edgeLifetimeIn(listed) ?? lifetimeIn(wholeOf(listed, lines), grammar))
			: undefined;
	if (rest.length > 3 && (said !== undefined || !isFieldBelow(lines))) {
		return {facts: {purpose: rest, lifetime: said, category}, below: wholeOf(listed, lines) === rest ? 0 : 1};
	}
	const end = lines.findIndex(
		([next]) =>
			listedOn([next], listed, undefined) !== undefined ||
			(next.kind === 'heading' && next.clean.length > 30 && lifetimeIn(next.clean, next.grammar) === undefined),
	);
	const own = lines.slice(0, end === -1 ? 4 : end).map(line => ({text: textOf(line), grammar: line[0].grammar}));
	const fields = own.flatMap(({text, grammar: reading}) => fieldsIn(text, 0, reading));
	const field = (column: Field['column']): string | undefined => fields.find(one => one.column === column)?.value;
	const lasting = field('lifetime');
	const described = own.find(one => one.text.length > 20 && fieldsIn(one.text, 0, one.grammar).length === 0)?.text;
	const facts = {
		provider: field('provider'),
		purpose: field('purpose') ?? (rest.length > 3 ? rest : described),
		lifetime: lasting
			? lifetimeIn(lasting, grammar)
			: lastingIn(
					own.map(({text}) => text),
					grammar,
				),
		category,
	};
	return {facts, below: own.length};
}

/** The lifetime a short line is, or that a longer one speaks of. */
function lastingIn(texts: readonly string[], grammar: Grammar): Lifetime | undefined {
	const lifetimes = [
		...texts.filter(text => text.length < 60).map(text => lifetimeIn(text, grammar)),
		...texts.filter(text => text.length >= 60).map(text => lifetimeIn(text, grammar)),
	];
	return lifetimes.find(found => found !== undefined);
}

/** A line may break in the middle of a sentence. */
function wholeOf({rest, passage}: Listed, [next]: readonly Line[]): string {
	return next && isBroken([passage], next[0]) ? `${rest} ${textOf(next)}` : rest;
}

/** No end of a sentence before a line without a bullet, or without the colon that the item before has after its name. */
function isBroken(line: Line, next: Passage): boolean {
	const text = textOf(line);
	if (line[0].kind !== 'item' || text.length < 30 || !/\p{L}$/u.test(text)) return false;
	return next.kind === 'text' || (next.kind === 'item' && /^\S+:\s/.test(text) && !lead.test(next.clean.slice(0, 200)));
}

/** "Varighet: 2 år" below a line that names a cookie and says what it is for. */
function isFieldBelow([next]: readonly Line[]): boolean {
	return next !== undefined && fieldsIn(next[0].clean, 0, next[0].grammar).some(({column}) => column === 'lifetime');
}
