import {labelColumnOf} from './cookie-columns.ts';
import {categoryOf, entryOf, type CookieEntry} from './cookie-entry.ts';
import {lifetimesFor} from './cookie-lifetime.ts';
import {labelOn, textOf, type Line} from './cookie-lines.ts';
import {isSurelyCookie, namesIn} from './cookie-names.ts';
import type {Column} from './lexicon.ts';

/** Cookies of tables whose every cell is a line, the headings below each other first; and the lines that hold them. */
export function stackedIn(lines: readonly Line[]): {entries: readonly CookieEntry[]; taken: ReadonlySet<number>} {
	const entries: CookieEntry[] = [];
	const taken = new Set<number>();
	for (let index = 0; index < lines.length; index++) {
		const found = headingsAt(lines, index);
		const first = index + found.length;
		// "Cookies" above "Name" is what the table is about.
		const columns = found.lastIndexOf('name') > 0 && found[0] === 'name' ? found.slice(1) : found;
		const nameAt = columns.indexOf('name');
		index = Math.max(index, first - 1);
		if (columns.length < 2 || nameAt === -1) continue;
		const rows = rowsFrom(lines, first, columns.length, nameAt);
		if (!rows.some(row => namesIn(cellOf(row, nameAt), false).some(isSurelyCookie))) continue;
		entries.push(...rows.flatMap(row => entriesOf(row, columns, nameAt)));
		index = first + rows.length * columns.length - 1;
		for (let at = first; at <= index; at++) taken.add(at);
	}
	return {entries, taken};
}

const widest = 8;

function headingsAt(lines: readonly Line[], index: number): readonly Column[] {
	const columns: Column[] = [];
	for (let at = index; at < lines.length && columns.length < widest; at++) {
		const line = lines[at];
		const label = labelOn(line);
		const column = line && label ? labelColumnOf(label, line[0].grammar) : undefined;
		if (!column) break;
		columns.push(column);
	}
	return columns;
}

/** As many rows as have a name where a name belongs. */
function rowsFrom(lines: readonly Line[], first: number, width: number, nameAt: number): readonly (readonly Line[])[] {
	const rows: (readonly Line[])[] = [];
	for (let at = first; at + width <= lines.length; at += width) {
		const row = lines.slice(at, at + width);
		const cell = cellOf(row, nameAt);
		if (cell.length > 120 || namesIn(cell, true).length === 0 || row.some(line => labelOn(line))) break;
		rows.push(row);
	}
	return rows;
}

const cellOf = (row: readonly Line[], at: number): string => {
	const line = row[at];
	return line ? textOf(line) : '';
};

function entriesOf(row: readonly Line[], columns: readonly Column[], nameAt: number): readonly CookieEntry[] {
	const line = row[nameAt];
	if (!line) return [];
	const [{grammar, section, ...passage}] = line;
	const cell = (column: Column): string => cellOf(row, columns.indexOf(column));
	const names = namesIn(cell('name'), true);
	const lifetimes = lifetimesFor(names, cell('lifetime'), grammar);
	const facts = {
		provider: cell('provider'),
		purpose: cell('purpose'),
		category: categoryOf(cell('other'), grammar) ?? categoryOf(section.heading, grammar),
	};
	return names.map((name, index) => entryOf(name, {...facts, lifetime: lifetimes[index]}, passage));
}
