import {cookiesInFields, type Field} from './cookie-cards.ts';
import {labelColumnOf} from './cookie-columns.ts';
import {categoryOf, entryOf, type CookieEntry} from './cookie-entry.ts';
import {layoutOf, type Layout} from './cookie-layout.ts';
import {lifetimeBeside, lifetimeIn, lifetimesFor} from './cookie-lifetime.ts';
import {isPlainWord, isSurelyCookie, looksLikeCookie, namesIn} from './cookie-names.ts';
import type {Column} from './lexicon.ts';
import {tablesOf, type Row, type Table} from './tables.ts';
import type {Passage} from './passage.ts';

/**
 * Cookies listed in rows of cells, by tabs or bars, under a heading row or without one, or with a label
 * before each fact; and where the rows begin that were told of them.
 */
export function cookiesInRows(rows: readonly Passage[]): {entries: readonly CookieEntry[]; told: ReadonlySet<number>} {
	const told = new Set<number>();
	const entries = tablesOf(rows).flatMap(table => {
		const found = table.isLabelled ? sideways(table) : upright(table);
		for (const {start} of table.isLabelled && found.length > 0 ? table.rows : found) told.add(start);
		return found;
	});
	return {entries, told};
}

/** One cookie a row. */
function upright(table: Table): readonly CookieEntry[] {
	const layout = layoutOf(table);
	return layout ? table.rows.flatMap(row => entriesOf(row, layout)) : [];
}

function entriesOf(row: Row, layout: Layout): readonly CookieEntry[] {
	const {cells, grammar} = row;
	const {columns, headings, nameAt, lifetimeAt, isHeaded, isAbout, listed} = layout;
	const names = namesIn(cells[nameAt] ?? '', isHeaded);
	const cell = (column: Column): string | undefined =>
		columns.includes(column) ? cells[columns.indexOf(column)] : undefined;
	const heading = lifetimeAt === -1 ? '' : headings[lifetimeAt];
	const lasting = lifetimeAt === -1 ? '' : (cells[lifetimeAt] ?? '');
	const lifetimes = lifetimesFor(names.length > 0 ? names : [''], lasting, grammar, heading);
	const lasts = lifetimes.some(lifetime => lifetime !== undefined);
	const known = names.filter(
		name =>
			isSurelyCookie(name) ||
			((isAbout || lasts) && looksLikeCookie(name)) ||
			(isHeaded && ((lasts && isAbout) || !isPlainWord(name))),
	);
	const plain = names.length === 0 && listed && lasts ? namesIn(cells[nameAt] ?? '', true) : [];
	const shown = [...known, ...plain.filter(name => !isPlainWord(name))];
	const others = cells.filter((_, at) => at !== nameAt && at !== lifetimeAt);
	const purpose = cell('purpose') ?? (columns.length > 0 ? undefined : others.find(text => text.length > 25));
	const category = columns
		.flatMap((column, at) => (column === 'other' && at !== lifetimeAt ? [categoryOf(cells[at] ?? '', grammar)] : []))
		.find(one => one !== undefined);
	const facts = {provider: cell('provider'), purpose, category: category ?? categoryOf(row.heading, grammar)};
	return shown.map(name => {
		const lifetime =
			lifetimes[Math.max(0, names.indexOf(name))] ??
			lifetimeBeside(name, cells[nameAt] ?? '', grammar) ??
			(lifetimeAt === -1 ? lastingIn(purpose, row) : undefined);
		return entryOf(name, {...facts, lifetime}, row);
	});
}

/** "… and is deleted after 30 days": only where no column says it. */
const lastingIn = (purpose: string | undefined, {grammar}: Row) =>
	purpose && purpose.length > 60 ? lifetimeIn(purpose, grammar) : undefined;

/** One cookie a column, or one a table. */
function sideways({rows}: Table): readonly CookieEntry[] {
	const [first] = rows;
	if (!first) return [];
	const width = Math.min(16, Math.max(...rows.slice(0, 400).map(({cells}) => cells.length)));
	return Array.from({length: width - 1}, (_, at) => at + 1).flatMap(at => {
		const fields = rows.flatMap((row): Field[] => {
			const label = (row.cells[0] ?? '').replace(/\s*:$/, '');
			const column = labelColumnOf(label, row.grammar);
			const value = row.cells[at] ?? '';
			return column && value !== '' ? [{column, label, value, start: row.start, end: row.end}] : [];
		});
		return cookiesInFields(fields, first.grammar, first.heading);
	});
}
