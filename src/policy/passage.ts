import type {Claim, Purpose, Technique} from './declaration.ts';
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
	/** Whether a part of it can speak of a role. */
	readonly may: (role: string) => boolean;
	/** Whether a word of this class is in it. */
	readonly says: (word: WordClass) => boolean;
	/** Whether a technique or purpose is named in it. */
	readonly names: (thing: Technique | Purpose) => boolean;
	/** Whether an idiom of this claim is in it. */
	readonly claims: (claim: Claim) => boolean;
	/** Whether a phrase over word classes, shared by all languages, is in it. */
	readonly matches: (pattern: string) => boolean;
	/** Whether one may be in a part of it. */
	readonly mayMatch: (pattern: string) => boolean;
};

/** The heading a passage stands under, or the first thing said where there is none. */
export const headingOf = (passage: Passage): Passage => passage.section.passages[0] ?? passage;

export function makePassage(
	folded: Folded,
	start: number,
	end: number,
	context: Omit<
		Passage,
		'start' | 'end' | 'text' | 'clean' | 'may' | 'says' | 'names' | 'claims' | 'matches' | 'mayMatch'
	>,
): Passage {
	const text = folded.text.slice(start, end);
	const {kind, line, section, introducer, grammar} = context;
	const clean = folded.clean.slice(start, end);
	const {has, may} = grammar.rolesIn(text);
	let isLaw: boolean | undefined;
	const says = (word: WordClass): boolean => has(word) && (word !== 'law' || (isLaw ??= restatesLaw(text, grammar)));
	const matches = (pattern: string): boolean =>
		grammar.needs(pattern).some(needed => needed.every(has)) && grammar.phrase(pattern).test(text);
	const mayMatch = (pattern: string): boolean => grammar.needs(pattern).some(needed => needed.every(may));
	const asked = {may, says, names: has, claims: has, matches, mayMatch};
	return {start, end, text, clean, kind, line, section, introducer, grammar, ...asked};
}

/** "Loven krever at …", not "… med mindre loven krever det". */
function restatesLaw(text: string, grammar: Grammar): boolean {
	const found = grammar.word('law').exec(text);
	if (!found) return false;
	const before = text.slice(Math.max(0, found.index - 24), found.index).trimEnd();
	const openers = before.matchAll(grammar.phrase('(<unless>|<conditional>|<when>)', 'g'));
	return ![...openers].some(opener => opener.index + opener[0].length === before.length);
}
