import type {Technique} from './declaration.ts';
import type {Folded} from './fold.ts';
import {grammarOf, type Grammar} from './grammar.ts';
import type {Lexicon, WordClass} from './lexicon.ts';
import {linesOf, type Line, type LineKind} from './lines.ts';
import {phrasesOf} from './pattern.ts';
import {sentencesOf} from './sentences.ts';

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
	/** Whether a word of this class is in it. */
	readonly says: (word: WordClass) => boolean;
	readonly names: (technique: Technique) => boolean;
};

/** The heading a passage stands under, or the first thing said where there is none. */
export const headingOf = (passage: Passage): Passage => passage.section.passages[0] ?? passage;

export function passagesOf(folded: Folded, lexiconOf: (text: string) => Lexicon): readonly Passage[] {
	const passages: Passage[] = [];
	const lines = linesOf(folded);
	let section: Section = {heading: '', passages: []};
	let introducer = '';
	lines.forEach((line, number) => {
		const text = folded.text.slice(line.start, line.end);
		const grammar = grammarOf(lexiconOf(text));
		if (line.kind === 'heading') section = {heading: text, passages: []};
		introducer = leadsOn(lines, number, folded) ? introducer : '';
		for (const {start, end} of spansOf(line, folded, grammar)) {
			const passage = makePassage(folded, start, end, {kind: line.kind, line: number, section, introducer, grammar});
			passages.push(passage);
			section.passages.push(passage);
		}
		if (!isListed(line, text, introducer)) introducer = text.slice(-240);
	});
	return passages;
}

/** Whether what the line before said still leads into this one. */
function leadsOn(lines: readonly Line[], number: number, {text}: Folded): boolean {
	const line = lines[number];
	const before = lines[number - 1];
	if (!line || !before || line.kind === 'heading') return false;
	if (line.bullet) return true;
	return line.kind === 'text' && line.gap === 0 && (text[before.end - 1] === ':' || isShort(before)) && isShort(line);
}

const isShort = (line: Line): boolean => line.end - line.start <= 60;

function isListed(line: Line, text: string, introducer: string): boolean {
	if (line.kind === 'heading') return false;
	return introducer !== '' && (line.bullet || isShort(line)) && !text.endsWith(':');
}

function spansOf(line: Line, folded: Folded, grammar: Grammar): readonly {start: number; end: number}[] {
	if (line.kind === 'heading' || (line.kind === 'row' && line.end - line.start <= 1500)) return [line];
	return sentencesOf(folded.clean, line.start, line.end, abbreviationsOf(grammar.lexicon));
}

const abbreviations = new WeakMap<Lexicon, ReadonlySet<string>>();

function abbreviationsOf(lexicon: Lexicon): ReadonlySet<string> {
	const known = abbreviations.get(lexicon) ?? new Set(phrasesOf(lexicon.abbreviations));
	abbreviations.set(lexicon, known);
	return known;
}

function makePassage(
	folded: Folded,
	start: number,
	end: number,
	context: Omit<Passage, 'start' | 'end' | 'text' | 'clean' | 'says' | 'names'>,
): Passage {
	const text = folded.text.slice(start, end);
	const {grammar} = context;
	const says = remembered<WordClass>(word =>
		word === 'law' ? restatesLaw(text, grammar) : grammar.word(word).test(text),
	);
	const names = remembered<Technique>(technique => grammar.technique(technique).test(text));
	return {...context, start, end, text, clean: folded.clean.slice(start, end), says, names};
}

function remembered<Key>(find: (key: Key) => boolean): (key: Key) => boolean {
	const answers = new Map<Key, boolean>();
	return key => {
		const known = answers.get(key);
		if (known !== undefined) return known;
		const answer = find(key);
		answers.set(key, answer);
		return answer;
	};
}

/** "Loven krever at …", not "… med mindre loven krever det". */
function restatesLaw(text: string, grammar: Grammar): boolean {
	const found = grammar.word('law').exec(text);
	if (!found) return false;
	const before = text.slice(Math.max(0, found.index - 24), found.index).trimEnd();
	const openers = before.matchAll(grammar.phrase('(<unless>|<conditional>|<when>)', 'g'));
	return ![...openers].some(opener => opener.index + opener[0].length === before.length);
}
