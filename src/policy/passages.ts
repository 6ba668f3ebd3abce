import type {Folded} from './fold.ts';
import {grammarOf, type Grammar} from './grammar.ts';
import type {Lexicon} from './lexicon.ts';
import {linesOf, type Line} from './lines.ts';
import {makePassage, type Passage, type Section} from './passage.ts';
import {phrasesOf} from './pattern.ts';
import {sentencesOf} from './sentences.ts';

/** A policy in passages, each with the heading and the lead it stands under. */
export function passagesOf(folded: Folded, lexiconOf: (text: string) => Lexicon): readonly Passage[] {
	const passages: Passage[] = [];
	const lines = linesOf(folded);
	let section: Section = {heading: '', passages: []};
	let introducer = '';
	lines.forEach((line, number) => {
		const text = folded.text.slice(line.start, line.end);
		const grammar = grammarOf(lexiconOf(text));
		const label = line.kind === 'heading' ? text : labelOf(lines, number, folded, grammar);
		if (label !== undefined) section = {heading: label, passages: []};
		introducer = leadsOn(lines, number, folded) ? introducer : '';
		for (const {start, end} of spansOf(line, folded, grammar)) {
			const passage = makePassage(folded, start, end, {
				kind: line.kind,
				line: number,
				section,
				introducer,
				grammar,
			});
			passages.push(passage);
			section.passages.push(passage);
		}
		if (!isListed(line, text, introducer)) introducer = text.slice(-240);
	});
	return passages;
}

/** "Kontakt. Når du skriver til oss …": a paragraph with a label of its own among others is about something else than they are. */
function labelOf(
	lines: readonly Line[],
	number: number,
	{clean, text}: Folded,
	{rolesIn}: Grammar,
): string | undefined {
	const of = (line: Line | undefined): string | undefined => {
		if (line?.kind !== 'text' || line.end - line.start < 80) return undefined;
		const {length = 0} = label.exec(clean.slice(line.start, line.start + 60))?.[1] ?? '';
		const begun = text.slice(line.start, line.start + length);
		const {has} = rolesIn(begun);
		return length === 0 || begun.split(' ').length > 3 || sentence.some(has) ? undefined : begun;
	};
	const own = of(lines[number]);
	return own !== undefined && (of(lines[number - 1]) ?? of(lines[number + 1])) !== undefined ? own : undefined;
}

const label = /^(\p{Lu}[^.:!?;,]{2,40})\.\s+\p{Lu}/u;
/** What a sentence has and a label does not. */
const sentence = ['we', 'you', 'use', 'used', 'are', 'have', 'not', 'legitimateInterest', 'consent'];

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
