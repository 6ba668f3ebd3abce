import type {Term} from './declaration.ts';
import {fold} from './fold.ts';
import {addTo, letterTable, type LetterTable} from './letter-table.ts';
import type {Lexicon} from './lexicon.ts';
import {letter, phrasesOf} from './pattern.ts';

/** A way to write a name. `rank` puts longer ones first. */
export type Spelled = {
	readonly term: Term;
	readonly bare: boolean;
	readonly capital: boolean;
	/** A word as well: a name only where it is written and placed as one. */
	readonly cautious: boolean;
	readonly spelling: string;
	/** As it is written here: "Hub Spot" for "HubSpot". */
	readonly written: string;
	/** Folded. */
	readonly text: string;
	readonly firstWord: string;
	/** How the second word begins; empty where there is none, or it may only be written as it is here. */
	readonly next: string;
	rank: number;
	pattern?: RegExp;
};

/** A text has thousands of words, and the catalogue thousands of spellings. */
export type Names = {
	/** Names by how they begin, the longest first. */
	readonly beginnings: readonly LetterTable<Spelled>[];
	/** Where a name that begins here ends. */
	readonly endOf: (spelled: Spelled, text: string, at: number) => number | null;
};

const cache = new WeakMap<readonly Term[], Map<Lexicon, Names>>();

/** Every way to write a name of these terms in a text of this language, with parts of names (`lexicons`) of all; made once. */
export function namesOf(terms: readonly Term[], lexicon: Lexicon, lexicons: readonly Lexicon[]): Names {
	const perLexicon = cache.get(terms) ?? new Map<Lexicon, Names>();
	cache.set(terms, perLexicon);
	const made = perLexicon.get(lexicon) ?? makeNames(terms, lexicon, lexicons);
	perLexicon.set(lexicon, made);
	return made;
}

function makeNames(terms: readonly Term[], lexicon: Lexicon, lexicons: readonly Lexicon[]): Names {
	const owners = new Set(
		terms.filter(({kind}) => kind === 'owner').flatMap(({spellings}) => spellings.map(name => keyOf(plain(name)))),
	);
	const byKey = new Map<string, Spelled>();
	const native = nativeParts(lexicons);
	// No spreading of objects: there are thousands, and the popup waits.
	const add = (term: Term, own: string, spelling: string, cautious: boolean): void => {
		for (const written of withNativeParts(spelling, native)) {
			const text = plain(written);
			const key = keyOf(text);
			if (key === '' || byKey.has(key)) continue;
			const bare = term.kind === 'owner' || (key !== own && isBrand(term, written, owners.has(key)));
			const {firstWord, next} = beginningOf(text);
			const capital = needsCapital(written);
			byKey.set(key, {term, bare, capital, cautious, spelling, written, text, firstWord, next, rank: 0});
			const apart = wordsApart(written);
			if (apart !== null) {
				const text = plain(apart);
				const {firstWord} = beginningOf(text);
				// "Share this" begins many sentences.
				const how = {bare, capital: true, cautious: true, next: ''};
				byKey.set(`${key} apart`, {term, spelling, written: apart, text, firstWord, rank: 0, ...how});
			}
		}
	};
	// Owners last: a product of equal spelling wins.
	for (const term of [...terms].sort((a, b) => Number(a.kind === 'owner') - Number(b.kind === 'owner'))) {
		const own = keyOf(plain(term.name));
		for (const spelling of term.spellings) add(term, own, spelling, false);
		for (const spelling of term.cautious ?? []) add(term, own, spelling, true);
	}
	const longestFirst = [...byKey.values()].sort((a, b) => b.text.length - a.text.length);
	for (const [rank, spelled] of longestFirst.entries()) spelled.rank = rank;
	return {beginnings: beginningsOf(longestFirst), endOf: ends(lexicon, lexicons)};
}

function beginningOf(text: string): {readonly firstWord: string; readonly next: string} {
	const at = text.search(/[\s-]/);
	if (at < 0) return {firstWord: text, next: ''};
	const second = text.slice(at).search(/[^\s-]/);
	return {firstWord: text.slice(0, at), next: second < 0 ? '' : text.slice(at + second, at + second + 2)};
}

/** By four letters of the first word, as far as it has them: three are the beginning of some name in most words. */
function beginningsOf(names: readonly Spelled[]): Names['beginnings'] {
	const tables = {
		1: letterTable<Spelled>(1, 1 << 10),
		3: letterTable<Spelled>(3, 1 << 12),
		4: letterTable<Spelled>(4, 1 << 14),
	};
	for (const name of names) {
		const {length} = name.firstWord;
		addTo(tables[length > 3 ? 4 : length === 3 ? 3 : 1], name.firstWord, name);
	}
	return [tables[4], tables[3], tables[1]];
}

/** A pattern is made when a name is written in another way than its own: most never are. */
function ends(lexicon: Lexicon, lexicons: readonly Lexicon[]): Names['endOf'] {
	// Endings of all languages would make large patterns, and names of words.
	const spoken = [lexicon, ...lexicons.filter(({language}) => language === 'en')];
	const endings = [...new Set(spoken.flatMap(({endings}) => phrasesOf(endings)))]
		.sort((a, b) => b.length - a.length)
		.map(escaped);
	const ending = `(?:${endings.join('|')})`;
	const after = new RegExp(`${ending}?(?!${letter})`, 'y');
	return (spelled, text, at) => {
		const {text: name, firstWord, next} = spelled;
		const end = text.startsWith(name, at) ? endOf(after, text, at + name.length) : null;
		if (end !== null || next === '') return end;
		const from = at + firstWord.length;
		if (!text.slice(from, from + between).includes(next)) return null;
		spelled.pattern ??= new RegExp(`${joined(name, ending)}${ending}?(?!${letter})`, 'y');
		return endOf(spelled.pattern, text, at);
	};
}

/** Two words of a name have an ending and a hyphen between them at most: most of what begins with "Google" goes on otherwise. */
const between = 14;

function endOf(pattern: RegExp, text: string, at: number): number | null {
	pattern.lastIndex = at;
	return pattern.test(text) ? pattern.lastIndex : null;
}

/** As `fold` has it, which most names need not go through. */
function plain(spelling: string): string {
	return (/^[ -_a-~]*$/.test(spelling) ? spelling.toLowerCase() : fold(spelling).text).trim();
}

/** "facebooks pixel", "facebook-pixel" and "facebook pixel" are one. */
function keyOf(text: string): string {
	if (!/[^a-z0-9]/.test(text)) return text;
	return text
		.replace(/(?:'s|s)?(?:\s+|\s?-\s?)/g, ' ')
		.replace(/ /g, '')
		.replace(/(?<=[a-z])'s$/, '');
}

/** How languages write the last word of a name. */
type NativeParts = ReadonlyMap<string, readonly string[]>;

function nativeParts(lexicons: readonly Lexicon[]): NativeParts {
	const parts = new Map<string, readonly string[]>();
	for (const [part, words] of lexicons.flatMap(({nameParts}) => Object.entries(nameParts))) {
		parts.set(part, [...(parts.get(part) ?? []), ...phrasesOf(words)]);
	}
	return parts;
}

function withNativeParts(spelling: string, native: NativeParts): readonly string[] {
	const last = Math.max(spelling.lastIndexOf(' '), spelling.lastIndexOf('-')) + 1;
	const words = last === 0 ? undefined : native.get(spelling.slice(last).toLowerCase());
	if (!words) return [spelling];
	const rest = spelling.slice(0, last);
	return [spelling, ...words.map(word => (word.includes('*') ? word.replace('*', rest.slice(0, -1)) : rest + word))];
}

/** "Hub Spot" for "HubSpot". Short ends ("Linked In") are met by chance. */
function wordsApart(spelling: string): string | null {
	if (!/[a-z][A-Z]/.test(spelling)) return null;
	const apart = spelling.replace(/(?<=\p{L}{2}\p{Ll})(?=\p{Lu}\p{Ll}{2})/gu, ' ');
	return apart === spelling ? null : apart;
}

/** One word that is an owner's too, or stands for a product of several. */
function isBrand(term: Term, spelling: string, isOwners: boolean): boolean {
	return !/[\s-]/.test(spelling.trim()) && (isOwners || /\s/.test(term.name.trim()));
}

/** Short single names are also ordinary words: "meta", "bing", "snap". */
const needsCapital = (spelling: string): boolean => /^\p{Lu}\p{L}{0,5}$/u.test(spelling);

/** Words of a name, together or apart, the first ones inflected or not ("Googlen Analytics"); a plural may lose its ending ("AdWord"). */
function joined(spelling: string, ending: string): string {
	const words = spelling.split(/[\s-]+/);
	const apart = '(?:\\s+|\\s?-\\s?)';
	const source = words.map(escaped).join(`(?:(?:'s|s)?${apart}?|${ending}${apart})`);
	const isPlural = words.length > 1 && /.{3}s$/.test(words.at(-1) ?? '');
	return isPlural ? `${source}?` : source;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
