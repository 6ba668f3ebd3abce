import type {Chunk, Row, Words} from './chunk.ts';
import {bullet} from './line.ts';
import {goesOn, joined} from './unwrap.ts';

/** The text of all pages: paragraphs apart by a blank line, items on lines of their own, cells of a row apart by tabs. */
export function written(pages: readonly (readonly Chunk[])[]): string {
	const parts: string[] = [];
	let before: Chunk | undefined;
	for (const chunks of pages) {
		chunks.forEach((chunk, index) => {
			const text =
				chunk.kind === 'row' ? cellsOf(chunk, tableAround(chunks, index)).join('\t') : chunk.texts.join('\n');
			if (index === 0 && before && isContinued(before, chunk)) parts.push(joined(parts.pop() ?? '', text));
			else parts.push(edge(before, chunk), text);
			before = chunk;
		});
	}

	return parts
		.join('')
		.replace(/[^\S\n\t]+/g, ' ')
		.replace(/\t+(?=\n|$)/g, '')
		.trim();
}

/** A paragraph that the page's end came in the middle of. */
function isContinued(before: Chunk, chunk: Chunk): boolean {
	if (before.kind === 'row' || chunk.kind === 'row') return false;
	const last = before.lines.at(-1);
	const [next] = chunk.lines;
	if (!last || !next || /[.!?:;]$/.test(last.text) || !/^[\p{Ll}(]/u.test(next.text)) return false;
	return goesOn({...last, left: next.left}, next, before.edge);
}

function edge(before: Chunk | undefined, chunk: Chunk): string {
	if (before === undefined) return '';
	if (before.kind === 'row' && chunk.kind === 'row') return '\n';
	return isListed(chunk) && before.kind === 'words' ? '\n' : '\n\n';
}

const isListed = (chunk: Chunk): chunk is Words =>
	chunk.kind === 'words' && (chunk.isItem || bullet.test(chunk.texts[0] ?? ''));

/** The rows before and after that belong to one table with this one. */
function tableAround(chunks: readonly Chunk[], index: number): readonly Row[] {
	let from = index;
	let to = index + 1;
	while (chunks[from - 1]?.kind === 'row') from--;
	while (chunks[to]?.kind === 'row') to++;
	return chunks.slice(from, to).filter(chunk => chunk.kind === 'row');
}

/** A row's texts under the columns of its table; an empty cell stays empty. */
function cellsOf({cells}: Row, table: readonly Row[]): readonly string[] {
	const columns = table.reduce((a, b) => (b.cells.length > a.cells.length ? b : a)).cells;
	if (columns.length === cells.length) return cells.map(({text}) => text);
	const texts = columns.map(() => '');
	for (const {text, left} of cells) {
		const distances = columns.map(column => Math.abs(column.left - left));
		const place = distances.indexOf(Math.min(...distances));
		texts[place] = [texts[place], text].filter(Boolean).join(' ');
	}

	return texts;
}
