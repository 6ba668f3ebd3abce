import {columnsOf} from './cookie-columns.ts';
import {isSurelyCookie} from './cookie-names.ts';
import type {Grammar} from './grammar.ts';
import type {Column} from './lexicon.ts';
import type {Passage} from './passage.ts';

export type Row = {
	readonly cells: readonly string[];
	readonly grammar: Grammar;
	readonly start: number;
	readonly end: number;
	readonly line: number;
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
};

type Growing = {columns?: readonly Column[]; headings: readonly string[]; rows: Row[]; isAboutCookies: boolean};

/** Tables in rows that stand below each other; a heading row begins a new one, also in the middle. */
export function tablesOf(passages: readonly Passage[]): readonly Table[] {
	const tables: Growing[] = [];
	let line = -2;
	for (const row of linesOf(passages)) {
		const last = tables.at(-1);
		const columns = columnsOf(row.cells, row.grammar);
		const isAboutCookies = speaksOfCookies([row.heading, ...(columns ? row.cells : [])].join(' '), row.grammar);
		if (columns) tables.push({columns, headings: row.cells, rows: [], isAboutCookies});
		else if (last && row.line <= line + 1) last.rows.push(row);
		// A category on a line of its own ends no table whose rows go on below it.
		else if (last?.columns?.length === row.cells.length && row.line <= line + 4) tables.push({...last, rows: [row]});
		else tables.push({headings: [], rows: [row], isAboutCookies});
		line = row.line;
	}
	return tables.filter(({rows}) => rows.length > 0);
}

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
	return {cells: cellsOf(clean), grammar, start, end, line, heading: section.heading};
}

/** The pieces of a row too long for one passage (by a space), or its cells on a line each (by a bar). */
function joined(row: Row, next: Row, by: ' ' | '|'): Row {
	if (row.cells.length > 400) return row;
	const [head = '', ...rest] = next.cells;
	const cells =
		by === '|' ? [...row.cells, ...next.cells] : [...row.cells.slice(0, -1), `${row.cells.at(-1) ?? ''} ${head}`, ...rest];
	return {...row, cells, end: by === '|' ? next.end : row.end, line: next.line};
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
