import type {Piece} from './piece.ts';

/** Pieces side by side, close enough to be read as one; a cell of a table is a line of its own. */
export type Line = {
	readonly text: string;
	readonly left: number;
	readonly right: number;
	readonly y: number;
	readonly size: number;
	/** The one font of all of it, null where there are several. */
	readonly font: string | null;
	/** Of its first word, with the space before it. */
	readonly firstWidth: number;
};

/** A space wider than this is one between columns; of the text's size. */
const column = 0.9;

export function linesOf(pieces: readonly Piece[]): readonly Line[] {
	const runs: Piece[][] = [];
	for (const piece of pieces) {
		const run = runs.at(-1);
		const last = run?.at(-1);
		if (run && last && follows(last, piece)) run.push(piece);
		else runs.push([piece]);
	}

	const starts = runs.filter((run, index) => isBeside(runs[index - 1], run)).map(([first]) => first);
	return withMarks(runs.flatMap(run => cut(run, starts)).map(lineOf));
}

function follows(last: Piece, next: Piece): boolean {
	const size = Math.max(last.size, next.size);
	const gap = next.x - (last.x + last.width);
	// A raised or lowered sign is smaller than what it stands beside.
	const same = Math.abs(next.y - last.y) < size * (Math.min(last.size, next.size) < size * 0.85 ? 0.5 : 0.2);
	return same && gap > -size / 2 && gap < size * column;
}

function isBeside(before: readonly Piece[] | undefined, [first]: readonly Piece[]): boolean {
	const last = before?.at(-1);
	return last !== undefined && first !== undefined && Math.abs(last.y - first.y) < first.size / 5 && first.x > last.x;
}

/** Cells that all but touch are told apart by those above and below that begin at the same place. */
function cut(run: readonly Piece[], starts: readonly (Piece | undefined)[]): readonly (readonly Piece[])[] {
	const parts: Piece[][] = [];
	for (const piece of run) {
		const {x, y, size, spaced} = piece;
		const isCell =
			spaced &&
			starts.some(other => other && Math.abs(other.x - x) < 0.5 && other.y !== y && Math.abs(other.y - y) < size * 6);
		const part = parts.at(-1);
		if (part && !isCell) part.push(piece);
		else parts.push([piece]);
	}

	return parts;
}

function lineOf(pieces: readonly Piece[]): Line {
	const [first] = pieces;
	const last = pieces.at(-1);
	if (!first || !last) throw new Error('a line has at least one piece');
	let text = '';
	let end: number | null = null;
	for (const piece of pieces) {
		const isApart = end !== null && (piece.spaced || piece.x - end > piece.size * 0.15);
		text += isApart && !/\s$/.test(text) && !/^\s/.test(piece.text) ? ` ${piece.text}` : piece.text;
		end = piece.x + piece.width;
	}

	const widest = pieces.reduce((a, b) => (b.text.length > a.text.length ? b : a));
	const [word = ''] = text.trim().split(' ', 1);
	return {
		text: text.trim(),
		left: first.x,
		right: last.x + last.width,
		y: widest.y,
		size: widest.size,
		font: pieces.every(({font}) => font === first.font) ? first.font : null,
		firstWidth: ((word.length + 1) * widest.width) / widest.text.length,
	};
}

// What Symbol and Wingdings draw for a bullet has no sign of its own in Unicode.
export const bullet = /^(?:[•●▪◦·‣∙○■□➢➤✓–*-]|[\uf000-\uf0ff]|[o§](?=\s|$))(?:\s+|$)/u;
const number = /^\(?(?:\d{1,2}(?:\.\d{1,2})*|[a-zA-Z]|[ivx]{1,4})[.)]$|^\d{1,2}(?:\.\d{1,2})+$/;

/** A bullet or a number stands apart from what it marks: put together, `left` that of the words. */
function withMarks(lines: readonly Line[]): readonly Line[] {
	const joined: Line[] = [];
	for (const line of lines) {
		const mark = joined.at(-1);
		const isMark = mark && (number.test(mark.text) || mark.text.replace(bullet, '') === '');
		if (isMark && Math.abs(mark.y - line.y) < line.size / 3 && line.left > mark.left && line.left - mark.right < 60) {
			joined.splice(-1, 1, {...line, text: `${mark.text} ${line.text}`, font: line.font});
		} else joined.push(line);
	}

	return joined;
}
