import type {Claim, Technique} from './declaration.ts';
import type {Folded} from './fold.ts';
import type {Grammar} from './grammar.ts';
import type {WordClass} from './lexicon.ts';
import type {LineKind} from './lines.ts';

/** A stretch of text under one heading. */
export type Section = {readonly heading: string; readonly passages: Passage[]};

/** A sentence, heading, list item or table row, with what it stands under. Offsets are of the folded text. */
export type Passage = {
	readonly start: number;
	readonly end: number;
	/** Folded, lower case. */
	readonly text: string;
	/** Folded, capitals kept. */
	readonly clean: string;
	readonly kind: LineKind;
	readonly line: number;
	readonly section: Section;
	/** What leads into the list this is part of: "Vi bruker ikke:". */
	readonly introducer: string;
	readonly grammar: Grammar;
	/** Whether it can speak of a role at all; see `gate.ts`. */
	readonly may: (role: string) => boolean;
	/** Whether a word of this class is in it. */
	readonly says: (word: WordClass) => boolean;
	/** Whether a technique is named in it. */
	readonly names: (technique: Technique) => boolean;
	/** Whether an idiom of this claim is in it. */
	readonly claims: (claim: Claim) => boolean;
	/** Whether a phrase over word classes, shared by all languages, is in it. */
	readonly matches: (pattern: string) => boolean;
};

/** The heading a passage stands under, or the first thing said where there is none. */
export const headingOf = (passage: Passage): Passage => passage.section.passages[0] ?? passage;

/** Whether a pattern is found in a part of the document. */
export type Finder = (pattern: RegExp, part: string) => boolean;

/** A pattern that keeps failing may stand nowhere in a policy: found out once, not sentence by sentence. */
export function finderIn(document: string): Finder {
	const misses = new Map<RegExp, number>();
	return (pattern, part) => {
		const missed = misses.get(pattern) ?? 0;
		if (missed === nowhere) return false;
		const isFound = pattern.test(part);
		if (!isFound && missed < untilAsked) {
			const isLast = missed + 1 === untilAsked;
			misses.set(pattern, isLast && !pattern.test(document) ? nowhere : missed + 1);
		}

		return isFound;
	};
}

/** To go through the whole document costs as much as some sentences. */
const untilAsked = 6;
const nowhere = Infinity;

export function makePassage(
	folded: Folded,
	finds: Finder,
	start: number,
	end: number,
	context: Omit<Passage, 'start' | 'end' | 'text' | 'clean' | 'may' | 'says' | 'names' | 'claims' | 'matches'>,
): Passage {
	const text = folded.text.slice(start, end);
	const {kind, line, section, introducer, grammar} = context;
	const clean = folded.clean.slice(start, end);
	const may = grammar.gate(text);
	// Asked many times each: one memory for all, words and techniques share no names.
	const answers = new Map<WordClass | Technique, boolean>();
	const says = (word: WordClass): boolean => {
		if (!may(word)) return false;
		const known = answers.get(word);
		if (known !== undefined) return known;
		const answer = finds(grammar.word(word), text) && (word !== 'law' || restatesLaw(text, grammar));
		answers.set(word, answer);
		return answer;
	};
	const names = (technique: Technique): boolean => {
		if (!may(technique)) return false;
		const known = answers.get(technique);
		if (known !== undefined) return known;
		const answer = finds(grammar.technique(technique), text);
		answers.set(technique, answer);
		return answer;
	};
	const claims = (claim: Claim): boolean => may(claim) && finds(grammar.claim(claim), text);
	const matches = (pattern: string): boolean =>
		grammar.needs(pattern).some(needed => needed.every(may)) && finds(grammar.phrase(pattern), text);
	return {start, end, text, clean, kind, line, section, introducer, grammar, may, says, names, claims, matches};
}

/** "Loven krever at …", not "… med mindre loven krever det". */
function restatesLaw(text: string, grammar: Grammar): boolean {
	const found = grammar.word('law').exec(text);
	if (!found) return false;
	const before = text.slice(Math.max(0, found.index - 24), found.index).trimEnd();
	const openers = before.matchAll(grammar.phrase('(<unless>|<conditional>|<when>)', 'g'));
	return ![...openers].some(opener => opener.index + opener[0].length === before.length);
}
