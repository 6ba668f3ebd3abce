import type {Chunk} from './chunk.ts';
import type {Line} from './line.ts';
import {unwrapped} from './unwrap.ts';

/** What stands together without a gap: a paragraph, a list, a heading, a cell. */
type Block = {readonly lines: readonly Line[]};

/** A page that does not say what its lines are: told by where they stand, in the order written. */
export function chunksOf(lines: readonly Line[]): readonly Chunk[] {
	const rows = rowsOf(blocksOf(lines));
	const isRow = (row: readonly Block[]): boolean => row.length > 1 && !isColumns(row);
	const words = rows.filter(row => !isRow(row)).flatMap(row => row.flatMap(block => block.lines));
	return rows.flatMap((row): readonly Chunk[] =>
		isRow(row)
			? [{kind: 'row', cells: row.map(cellOf)}]
			: row.map(({lines}): Chunk => {
					const edge = edgeOf(lines, words);
					return {kind: 'words', texts: unwrapped(lines, edge), isItem: false, lines, edge};
				}),
	);
}

function cellOf(block: Block): {text: string; left: number} {
	return {text: unwrapped(block.lines, 0).join(' '), left: leftOf(block)};
}

function blocksOf(lines: readonly Line[]): readonly Block[] {
	const pitch = usualPitch(lines);
	const blocks: {lines: Line[]}[] = [];
	for (const line of lines) {
		const last = blocks.at(-1)?.lines.at(-1);
		if (last && isBelow(last, line, pitch)) blocks.at(-1)?.lines.push(line);
		else blocks.push({lines: [line]});
	}

	return blocks;
}

function isBelow(last: Line, line: Line, pitch: ReadonlyMap<number, number>): boolean {
	const down = line.y - last.y;
	const most = (pitch.get(Math.round(line.size)) ?? line.size * 1.3) * 1.15;
	const sameSize = Math.abs(line.size - last.size) < line.size * 0.08;
	const isOver = line.left < last.right && last.left < line.right;
	return down > line.size / 2 && down <= most && sameSize && isOver && Math.abs(line.left - last.left) <= line.size * 2;
}

/** How far apart lines of a size mostly stand. */
function usualPitch(lines: readonly Line[]): ReadonlyMap<number, number> {
	const seen = new Map<number, number[]>();
	lines.forEach((line, index) => {
		const last = lines[index - 1];
		const down = last ? line.y - last.y : 0;
		const size = Math.round(line.size);
		if (!last || Math.round(last.size) !== size || Math.abs(last.left - line.left) > line.size / 2) return;
		if (down > size * 0.9 && down < size * 2.2) seen.set(size, [...(seen.get(size) ?? []), down]);
	});
	return new Map([...seen].map(([size, all]) => [size, commonest(all)]));
}

function commonest(values: readonly number[]): number {
	const counts = new Map<number, number>();
	for (const value of values) counts.set(Math.round(value * 2), (counts.get(Math.round(value * 2)) ?? 0) + 1);
	const most = Math.max(...counts.values());
	// The narrowest of those that are as common: the wider ones lie between paragraphs.
	return Math.min(...[...counts].filter(([, count]) => count === most).map(([value]) => value)) / 2;
}

/** How far to the right lines of this size go, in this column of the page. */
function edgeOf(lines: readonly Line[], words: readonly Line[]): number {
	const block = {lines};
	const {size} = lines[0] ?? {size: 0};
	const beside = words.filter(
		line => line.left < rightOf(block) && line.right > leftOf(block) && Math.abs(line.size - size) < size * 0.08,
	);
	return Math.max(...beside.map(({right}) => right));
}

/** Blocks side by side: the cells of a row, or the columns of a page. */
function rowsOf(blocks: readonly Block[]): readonly (readonly Block[])[] {
	const rows: Block[][] = [];
	for (const block of blocks) {
		const row = rows.at(-1);
		if (row && isBesideRow(row, block)) row.push(block);
		else rows.push([block]);
	}

	return rows;
}

function isBesideRow(row: readonly Block[], block: Block): boolean {
	const top = Math.min(...row.map(topOf));
	const bottom = Math.max(...row.map(bottomOf));
	return leftOf(block) >= Math.max(...row.map(rightOf)) - 1 && topOf(block) < bottom && bottomOf(block) > top;
}

const topOf = ({lines}: Block): number => Math.min(...lines.map(({y, size}) => y - size * 0.7));
const bottomOf = ({lines}: Block): number => Math.max(...lines.map(({y}) => y));
const leftOf = ({lines}: Block): number => Math.min(...lines.map(({left}) => left));
const rightOf = ({lines}: Block): number => Math.max(...lines.map(({right}) => right));

/** Cells are short; a page in columns has much text in each. */
function isColumns(row: readonly Block[]): boolean {
	return row.length <= 3 && row.every(({lines}) => lines.length > 8 || lines.map(({text}) => text).join().length > 400);
}
