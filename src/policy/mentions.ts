import type {Term} from './declaration.ts';
import type {Folded} from './fold.ts';
import type {Lexicon} from './lexicon.ts';
import {placeAt} from './letter-table.ts';
import {inWord} from './letters.ts';
import {isPlacedAsName} from './placed-name.ts';
import type {Span} from './sentences.ts';
import {namesOf, type Names, type Spelled} from './spellings.ts';

/** A name found, in offsets of the folded text. */
export type Mention = {
	readonly term: Term;
	/** The name as a catalogue spells it. */
	readonly spelling: string;
	readonly start: number;
	readonly end: number;
	/** Only the brand ("Facebook", "Google"), not a product: says little by itself. */
	readonly bare: boolean;
	/** Inside a web address. */
	readonly inAddress: boolean;
};

// Programs and devices of the visitor, not tools of the site.
const notATool =
	/^[\s-]+(chrome|edge|explorer|internet explorer|play|android|safari|windows|store|app store|play store|search console|maps|kart|translate|lens|home|bilder)(?![a-z])/;
const addresses =
	/(?:https?:\/\/|www\.)[^\s<>"]+|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]{1,63}|(?<![\w.-])[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}\/[^\s<>"]*/g;

/** All names in the text; the longest spelling wins, and a product before an owner spelled the same. */
export function mentionsOf(
	{text, clean}: Folded,
	terms: readonly Term[],
	lexicon: Lexicon,
	lexicons: readonly Lexicon[],
): readonly Mention[] {
	if (terms.length === 0) return [];
	const {capitalNouns = false} = lexicon;
	const names = namesOf(terms, lexicon, lexicons);
	const inAddress = addressTest(text);
	const mentions: Mention[] = [];
	let from = 0;
	let before = 0;
	for (let start = 0; start < text.length; start++) {
		const isInside = before === 1;
		before = inWord[text.charCodeAt(start)] ?? 0;
		if (isInside || start < from) continue;
		const found = nameAt(names, text, start);
		if (!found) continue;
		const [{term, spelling, written, bare, capital, cautious}, end] = found;
		from = end;
		if (capital && clean[start] === text[start]) continue;
		if (cautious && !isPlacedAsName(clean, written, start, end, capitalNouns)) continue;
		if (bare && notATool.test(text.slice(end, end + 24))) continue;
		const asWritten = term.spellings.find(it => it.toLowerCase() === text.slice(start, end));
		mentions.push({term, spelling: asWritten ?? spelling, bare, start, end, inAddress: inAddress(start)});
	}
	return mentions;
}

/** The longest spelling that stands here, and where it ends. */
function nameAt({beginnings, endOf}: Names, text: string, at: number): readonly [Spelled, number] | null {
	let best: readonly [Spelled, number] | null = null;
	for (const table of beginnings) {
		const place = placeAt(table, text, at);
		if (place === 0) continue;
		for (const spelled of table.lists[place] ?? []) {
			if (best && best[0].rank < spelled.rank) break;
			const end = text.startsWith(spelled.firstWord, at) ? endOf(spelled, text, at) : null;
			if (end !== null) best = [spelled, end];
		}
	}
	return best;
}

/** Asked from the beginning of the text to its end; an address has no white space, so what stands between it is looked through alone. */
function addressTest(text: string): (index: number) => boolean {
	let end = 0;
	let spans: readonly Span[] = [];
	let next = 0;
	return index => {
		if (index >= end) {
			let start = index;
			while (start > 0 && !isSpace(text, start - 1)) start--;
			for (end = index; end < text.length && !isSpace(text, end);) end++;
			[spans, next] = [addressesIn(text.slice(start, end), start), 0];
		}
		while ((spans[next]?.end ?? Infinity) <= index) next++;
		return (spans[next]?.start ?? Infinity) <= index;
	};
}

/** Of folded text. */
function isSpace(text: string, at: number): boolean {
	const code = text.charCodeAt(at);
	return code === 0x20 || code === 0x0a || code === 0x09;
}

function addressesIn(run: string, start: number): readonly Span[] {
	if (!/[/@]|www\./.test(run)) return [];
	return Array.from(run.matchAll(addresses), ({index, 0: {length}}) => ({
		start: start + index,
		end: start + index + length,
	}));
}
