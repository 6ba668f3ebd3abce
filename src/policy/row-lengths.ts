import type {Statement} from './declaration.ts';
import {durationsIn} from './durations.ts';
import {lengthsIn} from './lifetimes.ts';
import type {Passage} from './passage.ts';
import {tablesOf, type Table} from './tables.ts';

export type RowLength = {readonly statement: Statement; readonly start: number; readonly end: number};

/** How long data is kept, and cookies live, by rows that list no cookie: "Kundeopplysninger ⇥ 5 år". */
export function lengthsInRows(rows: readonly Passage[], listed: ReadonlySet<number>): readonly RowLength[] {
	const headed = new Map<number, readonly Statement[]>();
	for (const table of tablesOf(rows)) for (const [start, said] of columnLengthsIn(table)) headed.set(start, said);
	return rows
		.filter(({start}) => !listed.has(start))
		.flatMap(row =>
			(headed.get(row.start) ?? lengthsIn(row, undefined, undefined)).map(statement => ({
				statement,
				start: row.start,
				end: row.end,
			})),
		);
}

/** What the column of lengths says of each row, by where the row begins. */
function columnLengthsIn({columns, rows, isAboutCookies}: Table): readonly (readonly [number, readonly Statement[]])[] {
	const at = columns?.indexOf('lifetime') ?? -1;
	if (at === -1) return [];
	return rows.map(({cells, grammar, start, heading}) => {
		const subject = cells.find((cell, index) => index !== at && cell !== '')?.slice(0, 200) ?? heading;
		const said = durationsIn((cells[at] ?? '').toLowerCase(), grammar).map(({seconds, bound}): Statement =>
			isAboutCookies ? {kind: 'lifetime', subject, seconds, bound} : {kind: 'retention', subject, seconds},
		);
		return [start, said];
	});
}
