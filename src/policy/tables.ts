import {columnsOf, labelColumnOf} from './cookie-columns.ts';
import {isSurelyCookie} from './cookie-names.ts';
import type {Grammar} from './grammar.ts';
import type {Column} from './lexicon.ts';
import type {Passage} from './passage.ts';

export type Row = {
	readonly cells: readonly string[];
	readonly grammar: Grammar;
	readonly start: number;
	readonly end: number;
	/** Its first line and its last. */
	readonly line: number;
	readonly lastLine: number;
	/** What the table stands under. */
	readonly heading: string;
};

/** Rows that stand together, and what heads them. */
export type Table = {
	readonly columns?: readonly Column[];
	readonly headings: readonly string[];
	readonly rows: readonly Row[];
	/** Whether what heads it, or stands above it, speaks of cookies. */
	readonly isAboutCookies: boolean;
	/** A label before each fact: "Navn ⇥ _ga" above "Varighet ⇥ 2 år". */
	readonly isLabelled: boolean;
};

type Growing = Omit<Table, 'rows'> & {rows: Row[]};

/** Tables in rows that stand below each other; a heading row begins a new one, also in the middle. */
export function tablesOf(passages: readonly Passage[]): readonly Table[] {
	const tables: Growing[] = [];
	for (const block of blocksOf(linesOf(passages))) {
		const [first] = block;
		if (!first) continue;
		const above = speaksOfCookies(first.heading, first.grammar);
		if (isLabelled(block)) {
			tables.push({headings: [], rows: block, isAboutCookies: above, isLabelled: true});
			continue;
		}
		let table = continued(tables.at(-1), first) ?? {headings: [], rows: [], isAboutCookies: above, isLabelled: false};
		tables.push(table);
		for (const row of block) {
			const columns = columnsOf(row.cells, row.grammar);
			if (!columns) table.rows.push(row);
			else {
				const isAboutCookies = above || speaksOfCookies(row.cells.join(' '), row.grammar);
				table = {columns, headings: row.cells, rows: [], isAboutCookies, isLabelled: false};
				tables.push(table);
			}
		}
	}
	return tables.filter(({rows}) => rows.length > 0);
}

/** A category on a line of its own ends no table whose rows go on below it. */
function continued(last: Growing | undefined, row: Row): Growing | undefined {
	const end = last?.rows.at(-1);
	const goesOn = end && row.line <= end.lastLine + 4 && last?.columns?.length === row.cells.length;
	return goesOn && last ? {...last, rows: []} : undefined;
}

function blocksOf(rows: readonly Row[]): readonly Row[][] {
	const blocks: Row[][] = [];
	for (const row of rows) {
		const last = blocks.at(-1);
		const above = last?.at(-1);
		if (last && above && row.line <= above.lastLine + 1) last.push(row);
		else blocks.push([row]);
	}
	return blocks;
}

function isLabelled(rows: readonly Row[]): boolean {
	const labels = rows.slice(0, 400).map(({cells, grammar}) => labelOf(cells, grammar));
	const known = labels.filter(label => label !== undefined);
	return known.includes('name') && new Set(known).size > 1 && known.length >= labels.length * 0.6;
}

const labelOf = ([label = '']: readonly string[], grammar: Grammar): Column | undefined =>
	labelColumnOf(label.replace(/\s*:$/, ''), grammar);

const speaksOfCookies = (text: string, grammar: Grammar): boolean =>
	grammar.technique('cookies').test(text.toLowerCase());

/** A row a line; where a row goes on over the next lines ("_ga |", "2 år | …"), they are put together. */
function linesOf(passages: readonly Passage[]): readonly Row[] {
	const rows: Row[] = [];
	let line = -1;
	let open = false;
	for (const passage of passages) {
		const last = rows.at(-1);
		const row = rowOf(passage);
		if (last && passage.line === line) rows[rows.length - 1] = joined(last, row, ' ');
		else if (last && open && passage.line === line + 1 && !isSurelyCookie(row.cells[0] ?? '')) {
			rows[rows.length - 1] = joined(last, row, '|');
		} else rows.push(row);
		// The bar at the end of a first cell alone: the row is not over yet.
		open = /^[^|\t]+\|\s*$/.test(passage.clean);
		line = passage.line;
	}
	return rows;
}

function rowOf({clean, grammar, start, end, line, section}: Passage): Row {
	return {cells: cellsOf(clean), grammar, start, end, line, lastLine: line, heading: section.heading};
}

/** The pieces of a row too long for one passage (by a space), or its cells on a line each (by a bar). */
function joined(row: Row, next: Row, by: ' ' | '|'): Row {
	if (row.cells.length > 400) return row;
	const [head = '', ...rest] = next.cells;
	const cells =
		by === '|'
			? [...row.cells, ...next.cells]
			: [...row.cells.slice(0, -1), `${row.cells.at(-1) ?? ''} ${head}`, ...rest];
	return {...row, cells, end: by === '|' ? next.end : row.end, lastLine: next.lastLine};
}

export function cellsOf(row: string): readonly string[] {
	const cells = row.includes('\t') ? row.split('\t') : row.replace(/^\s*\||\|\s*$/g, '').split('|');
	return cells.slice(0, 1000).map(cell =>
		cell
			.trim()
			.replace(/^\*\*(.+)\*\*$/, '$1')
			.replace(/^[`"'*]{1,3}(?=[^.])|[`"']{1,3}$/g, ''),
	);
}
