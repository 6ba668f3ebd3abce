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
		if (line.kind === 'heading') section = {heading: text, passages: []};
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
