import {bareLifetimeIn} from './cookie-lifetime.ts';
import {isSurelyCookie, namesIn} from './cookie-names.ts';
import type {Column} from './lexicon.ts';
import type {Row, Table} from './tables.ts';

export type Layout = {
	readonly columns: readonly Column[];
	readonly headings: readonly string[];
	readonly nameAt: number;
	/** Column of lifetimes, -1 where none is known. */
	readonly lifetimeAt: number;
	/** Whether a heading says that names of cookies stand here. */
	readonly isHeaded: boolean;
	/** Whether the table is about cookies beyond doubt. */
	readonly isAbout: boolean;
	/** Whether names stand in this column in other rows. */
	readonly listed: boolean;
};

// More columns than that has no table of cookies, and content is only asked in as many rows as it takes to tell.
const [widest, asked] = [16, 40];

/** Which column holds what: as headed, and where nothing is headed, or not what stands there, by what stands there. */
export function layoutOf(table: Table): Layout | undefined {
	const {columns, headings, rows, isAboutCookies} = table;
	const width = Math.min(widest, Math.max(...rows.slice(0, asked).map(({cells}) => cells.length)));
	const some = rows.slice(0, asked);
	const count = (at: number, is: (cell: string, row: Row) => boolean): number =>
		some.filter(row => is(row.cells[at] ?? '', row)).length;
	const places = Array.from({length: width}, (_, at) => at);
	const best = (candidates: readonly number[], is: (cell: string, row: Row) => boolean): number =>
		candidates.reduce(
			(most, at) => {
				const hits = count(at, is);
				return hits > most.hits ? {at, hits} : most;
			},
			{at: -1, hits: 0},
		).at;
	const known = new Map<string, readonly string[]>();
	const namesOf = (cell: string): readonly string[] => {
		const names = known.get(cell) ?? namesIn(cell, false);
		known.set(cell, names);
		return names;
	};
	const named = (cell: string): boolean => namesOf(cell).length > 0;
	const surely = (cell: string): boolean => namesOf(cell).some(isSurelyCookie);
	const headed = columns ? places.filter(at => columns[at] === 'name') : [];
	const byContent = best(headed.length > 0 ? headed : places, named);
	const elsewhere = byContent === -1 ? best(places, surely) : -1;
	if (columns && elsewhere !== -1 && !some.some(({cells}) => cells.length === columns.length)) {
		return layoutOf({headings: [], rows, isAboutCookies, isLabelled: false});
	}
	const found = byContent === -1 ? elsewhere : byContent;
	const nameAt = found === -1 ? (headed[0] ?? (columns ? -1 : 0)) : found;
	if (nameAt === -1) return undefined;
	const lasting = columns ? columns.indexOf('lifetime') : -1;
	const others = places.filter(at => at !== nameAt && (!columns || columns[at] === 'other'));
	const lifetimeAt =
		lasting === -1 ? best(others, (cell, {grammar}) => bareLifetimeIn(cell, grammar) !== undefined) : lasting;
	const isAbout = isAboutCookies || count(nameAt, surely) > 0;
	const isHeaded = headed.includes(nameAt) && (isAbout || lasting !== -1);
	return {columns: columns ?? [], headings, nameAt, lifetimeAt, isHeaded, isAbout, listed: found !== -1};
}
