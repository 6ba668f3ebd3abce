export type Span = {readonly start: number; readonly end: number};

// Longer pieces help nobody who reads a quote, and bound the work on hostile text.
const longest = 1500;
const chunk = 6000;
const segmenter = () => (made ??= new Intl.Segmenter('en', {granularity: 'sentence'}));
let made: Intl.Segmenter | undefined;

/** Sentences of one line, in offsets of the whole text; never across abbreviations, never inside an address. */
export function sentencesOf(
	clean: string,
	from: number,
	to: number,
	abbreviations: ReadonlySet<string>,
): readonly Span[] {
	const spans: Span[] = [];
	for (let start = from; start < to; start += chunk) {
		spans.push(...pieceOf(clean, start, Math.min(start + chunk, to), abbreviations));
	}
	return spans.flatMap(span => shortened(clean, span));
}

function pieceOf(clean: string, from: number, to: number, abbreviations: ReadonlySet<string>): readonly Span[] {
	const line = clean.slice(from, to);
	const ends = [...missedEnds(line), ...segmentEnds(line, abbreviations), line.length].sort((a, b) => a - b);
	const spans: Span[] = [];
	let start = 0;
	for (const end of ends) {
		if (end <= start) continue;
		const span = tight(line, start, end);
		if (span) spans.push({start: from + span.start, end: from + span.end});
		start = end;
	}
	return spans;
}

function segmentEnds(line: string, abbreviations: ReadonlySet<string>): number[] {
	if (!/[.!?…]\S*\s/.test(line)) return [];
	const ends: number[] = [];
	for (const {index, segment} of segmenter().segment(line)) {
		const end = index + segment.length;
		// "z. B. Hotjar": what comes before may have been taken for a sentence of its own.
		if (!isOrdinal(segment) && !endsInAbbreviation(line.slice(Math.max(0, end - 24), end), abbreviations)) {
			ends.push(end);
		}
	}
	return ends;
}

/** "…lovgivning.Vi…": no space after the period, so no segmenter sees it; and bullets in the middle of a line. */
function missedEnds(line: string): number[] {
	const ends: number[] = [];
	if (!/[.!?]\S|[•●▪]/.test(line)) return ends;
	for (const match of line.matchAll(/\p{Ll}{3}[.!?](?=\p{Lu}\p{Ll}+ )|\s(?=[•●▪] )/gu)) {
		ends.push(match.index + match[0].length);
	}
	return ends;
}

/** A number and a period alone are an ordinal or a bullet ("1. mars"). */
const isOrdinal = (segment: string): boolean => /^\s*\(?\d{1,2}\.\s*$/.test(segment);

/** By its last word, or its last two. */
function endsInAbbreviation(text: string, abbreviations: ReadonlySet<string>): boolean {
	const end = text.trimEnd();
	if (!/\.["')]?$/.test(end)) return false;
	const [, two = '', one = ''] = lastWords.exec(end.toLowerCase()) ?? [];
	return abbreviations.has(one) || abbreviations.has(`${two} ${one}`);
}

const lastWords = /(?:([^\s("']*)[\s("']+)?([^\s("']*)\.["')]?$/;

function tight(text: string, start: number, end: number): Span | undefined {
	const piece = text.slice(start, end);
	const inner = piece.trim();
	if (inner === '') return undefined;
	const lead = piece.length - piece.trimStart().length;
	return {start: start + lead, end: start + lead + inner.length};
}

function shortened(clean: string, {start, end}: Span): readonly Span[] {
	if (end - start <= longest) return [{start, end}];
	const spans: Span[] = [];
	for (let from = start; from < end;) {
		// Not further back than this piece: a word without end is looked through once.
		const space = clean.slice(from, from + longest + 1).lastIndexOf(' ');
		const to = end - from <= longest ? end : from + (space > 0 ? space : longest);
		const span = tight(clean, from, to);
		if (span) spans.push(span);
		from = to;
	}
	return spans;
}
