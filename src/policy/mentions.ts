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

type Names = {
	readonly pattern: RegExp;
	readonly terms: ReadonlyMap<string, {term: Term; bare: boolean; capital: boolean}>;
};

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
	const {pattern, terms: byKey} = namesOf(terms, lexicons);
	const inAddress = addressTest(text);
	const mentions: Mention[] = [];
	for (const match of text.matchAll(pattern)) {
		const key = keyOf(match[1] ?? '');
		const found = byKey.get(key) ?? byKey.get(`${key}s`);
		if (!found) continue;
		const start = match.index;
		const end = start + match[0].length;
		if (found.capital && clean[start] === text[start]) continue;
		if (found.bare && notATool.test(text.slice(end, end + 24))) continue;
		mentions.push({term: found.term, bare: found.bare, start, end, inAddress: inAddress(start)});
	}
	return mentions;
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
		terms.filter(({kind}) => kind === 'owner').flatMap(({spellings, name}) => [name, ...spellings].map(keyOf)),
	);
	const byKey = new Map<string, {term: Term; bare: boolean; capital: boolean}>();
	const spellings: string[] = [];
	// Owners last: a product of equal spelling wins.
	for (const term of [...terms].sort((a, b) => Number(a.kind === 'owner') - Number(b.kind === 'owner'))) {
		for (const spelling of [term.name, ...term.spellings].flatMap(name => withNativeParts(name, lexicons))) {
			const key = keyOf(spelling);
			if (key === '' || byKey.has(key)) continue;
			byKey.set(key, {term, bare: isBare(term, spelling, owners), capital: needsCapital(spelling)});
			spellings.push(fold(spelling).text.trim());
		}
	}
	spellings.sort((a, b) => b.length - a.length);
	const endings = [...new Set(lexicons.flatMap(lexicon => phrasesOf(lexicon.endings)))]
		.sort((a, b) => b.length - a.length)
		.map(escaped);
	const ending = `(?:${endings.join('|')})?`;
	const source = spellings.map(spelling => joined(spelling));
	return {
		pattern: new RegExp(`(?<![0-9a-z_\\u00aa-\\u024f])(${source.join('|')})${ending}(?!${letter})`, 'g'),
		terms: byKey,
	};
}

/** "facebooks pixel", "Facebook-Pixel" and "facebook pixel" are one. */
function keyOf(spelling: string): string {
	return fold(spelling)
		.text.trim()
		.replace(/(?:'s|s)?(?:\s+|\s?-\s?)/g, ' ')
		.replace(/ /g, '')
		.replace(/(?<=[a-z])'s$/, '');
}

function withNativeParts(spelling: string, lexicons: readonly Lexicon[]): readonly string[] {
	const native = lexicons.flatMap(({nameParts}) =>
		Object.entries(nameParts).flatMap(([part, words]) => {
			const ends = new RegExp(`(?<=[\\s-])${part}$`, 'i');
			return ends.test(spelling) ? phrasesOf(words).map(word => spelling.replace(ends, word)) : [];
		}),
	);
	return [spelling, ...native];
}

function isBare(term: Term, spelling: string, owners: ReadonlySet<string>): boolean {
	if (term.kind === 'owner') return true;
	if (keyOf(spelling) === keyOf(term.name)) return false;
	return !/[\s-]/.test(spelling.trim()) && (owners.has(keyOf(spelling)) || /\s/.test(term.name.trim()));
}

/** Short single names are also ordinary words: "meta", "bing", "snap". */
const needsCapital = (spelling: string): boolean => /^\p{Lu}\p{L}{0,5}$/u.test(spelling);

/** Words of a name, together or apart, the first ones inflected or not; a plural may lose its ending ("AdWord"). */
function joined(spelling: string): string {
	const words = spelling.split(/[\s-]+/);
	const source = words.map(escaped).join(`(?:'s|s)?(?:\\s+|\\s?-\\s?)?`);
	return words.length > 1 && source.endsWith('s') ? `${source}?` : source;
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
