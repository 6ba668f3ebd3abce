import type {Term} from './declaration.ts';
import type {Folded} from './fold.ts';
import {fold} from './fold.ts';
import type {Lexicon} from './lexicon.ts';
import {letter, phrasesOf} from './pattern.ts';

/** A name found, in offsets of the folded text. */
export type Mention = {
	readonly term: Term;
	readonly start: number;
	readonly end: number;
	/** Only the brand ("Facebook", "Google"), not a product: says little by itself. */
	readonly bare: boolean;
	/** Inside a web address. */
	readonly inAddress: boolean;
};

/** A way to write a name. `rank` puts longer ones first. */
type Spelled = {
	readonly term: Term;
	readonly bare: boolean;
	readonly capital: boolean;
	readonly rank: number;
	readonly firstWord: string;
	readonly matches: (text: string, at: number) => number | null;
};

/** By how the first word begins: a text has thousands of words, and the catalogue thousands of spellings. */
type Names = ReadonlyMap<string, readonly Spelled[]>;

const headLength = 4;
const wordStart = new RegExp(`(?<!${letter})\\S`, 'g');

// Programs and devices of the visitor, not tools of the site.
const notATool =
	/^[\s-]+(chrome|edge|explorer|internet explorer|play|android|safari|windows|store|app store|play store|search console|maps|kart|translate|lens|home|bilder)(?![a-z])/;
const addresses =
	/(?:https?:\/\/|www\.)[^\s<>"]+|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]{1,63}|(?<![\w.-])[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}\/[^\s<>"]*/g;

const cache = new WeakMap<readonly Term[], Map<readonly Lexicon[], Names>>();

/** All names in the text; the longest spelling wins, and a product before an owner spelled the same. */
export function mentionsOf(
	{text, clean}: Folded,
	terms: readonly Term[],
	lexicons: readonly Lexicon[],
): readonly Mention[] {
	if (terms.length === 0) return [];
	const names = namesOf(terms, lexicons);
	const inAddress = addressTest(text);
	const mentions: Mention[] = [];
	let from = 0;
	for (const {index: start} of text.matchAll(wordStart)) {
		const found = start < from ? null : nameAt(names, text, start);
		if (!found) continue;
		const [{term, bare, capital}, end] = found;
		from = end;
		if (capital && clean[start] === text[start]) continue;
		if (bare && notATool.test(text.slice(end, end + 24))) continue;
		mentions.push({term, bare, start, end, inAddress: inAddress(start)});
	}
	return mentions;
}

/** The longest spelling that stands here, and where it ends. */
function nameAt(names: Names, text: string, at: number): readonly [Spelled, number] | null {
	let best: readonly [Spelled, number] | null = null;
	for (let length = headLength; length > 0; length--) {
		for (const spelled of names.get(text.slice(at, at + length)) ?? []) {
			if (best && best[0].rank < spelled.rank) break;
			const end = text.startsWith(spelled.firstWord, at) ? spelled.matches(text, at) : null;
			if (end !== null) best = [spelled, end];
		}
	}
	return best;
}

function namesOf(terms: readonly Term[], lexicons: readonly Lexicon[]): Names {
	const perLexicons = cache.get(terms) ?? new Map<readonly Lexicon[], Names>();
	cache.set(terms, perLexicons);
	const known = perLexicons.get(lexicons);
	if (known) return known;
	const made = makeNames(terms, lexicons);
	perLexicons.set(lexicons, made);
	return made;
}

function makeNames(terms: readonly Term[], lexicons: readonly Lexicon[]): Names {
	const owners = new Set(
		terms.filter(({kind}) => kind === 'owner').flatMap(({spellings}) => spellings.map(name => keyOf(plain(name)))),
	);
	const byKey = new Map<string, Omit<Spelled, 'rank' | 'firstWord' | 'matches'> & {text: string}>();
	const native = nativeParts(lexicons);
	// Owners last: a product of equal spelling wins.
	for (const term of [...terms].sort((a, b) => Number(a.kind === 'owner') - Number(b.kind === 'owner'))) {
		const own = keyOf(plain(term.name));
		for (const spelling of term.spellings.flatMap(name => withNativeParts(name, native))) {
			const text = plain(spelling);
			const key = keyOf(text);
			if (key === '' || byKey.has(key)) continue;
			const bare = term.kind === 'owner' || (key !== own && isBrand(term, spelling, owners.has(key)));
			byKey.set(key, {term, bare, capital: needsCapital(spelling), text});
		}
	}
	const endings = [...new Set(lexicons.flatMap(lexicon => phrasesOf(lexicon.endings)))]
		.sort((a, b) => b.length - a.length)
		.map(escaped);
	const ending = `(?:${endings.join('|')})`;
	const after = new RegExp(`${ending}?(?!${letter})`, 'y');
	const names = new Map<string, Spelled[]>();
	const longestFirst = [...byKey.values()].sort((a, b) => b.text.length - a.text.length);
	for (const [rank, {text, ...what}] of longestFirst.entries()) {
		const [firstWord = ''] = text.split(/[\s-]+/);
		const head = firstWord.slice(0, headLength);
		const spelled = {...what, rank, firstWord, matches: matcher(text, after, ending)};
		const same = names.get(head);
		if (same) same.push(spelled);
		else names.set(head, [spelled]);
	}
	return names;
}

/** Where a match that begins here ends. A pattern is made when a name is written in another way than its own: most never are. */
function matcher(spelling: string, after: RegExp, ending: string): Spelled['matches'] {
	let pattern: RegExp | undefined;
	return (text, at) => {
		const end = text.startsWith(spelling, at) ? endOf(after, text, at + spelling.length) : null;
		if (end !== null || !/[\s-]/.test(spelling)) return end;
		pattern ??= new RegExp(`${joined(spelling, ending)}${ending}?(?!${letter})`, 'y');
		return endOf(pattern, text, at);
	};
}

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

function addressTest(text: string): (index: number) => boolean {
	const spans = [...text.matchAll(addresses)].map(match => ({start: match.index, end: match.index + match[0].length}));
	let next = 0;
	return index => {
		while ((spans[next]?.end ?? Infinity) <= index) next++;
		return (spans[next]?.start ?? Infinity) <= index;
	};
}
