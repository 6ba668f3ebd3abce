import {looksLikeCookie, mayBeCookie} from './cookie-names.ts';
import type {Lifetime, Statement} from './declaration.ts';
import {durationsIn} from './durations.ts';
import type {Column} from './lexicon.ts';
import type {Grammar} from './grammar.ts';
import type {Passage} from './passage.ts';

type CookieStatement = Extract<Statement, {kind: 'cookie'}>;
export type CookieEntry = {readonly statement: CookieStatement; readonly start: number; readonly end: number};

/** Cookies listed in rows of cells, by tabs or bars, under a heading row or without one. */
export function cookiesInRows(rows: readonly Passage[]): readonly CookieEntry[] {
	const entries: CookieEntry[] = [];
	let header: readonly Column[] | undefined;
	let listed = false;
	let line = -2;
	for (const row of rows) {
		const cells = cellsOf(row.clean);
		if (row.line > line + 1) [header, listed] = [undefined, false];
		line = row.line;
		const columns = columnsOf(cells, row.grammar);
		if (columns) header = columns;
		const found: readonly CookieEntry[] = columns ? [] : entriesOf(row, cells, header, listed);
		listed = found.length > 0;
		entries.push(...found);
	}
	return entries;
}

export function cellsOf(row: string): readonly string[] {
	const cells = row.includes('\t') ? row.split('\t') : row.replace(/^\s*\||\|\s*$/g, '').split('|');
	return cells.map(cell => cell.trim().replace(/^[`"'*]{1,3}(?=[^.])|[`"']{1,3}$/g, ''));
}

/** The columns, where the row heads a table: cells that begin with the name of one, and no cell of facts. */
function columnsOf(cells: readonly string[], grammar: Grammar): readonly Column[] | undefined {
	const [first = ''] = cells;
	if (/_|\*/.test(first) || cells.some(cell => durationsIn(cell.toLowerCase(), grammar).length > 0)) return undefined;
	const columns = cells.map(cell => columnOf(cell.toLowerCase(), grammar));
	const named = columns.filter(column => column !== undefined).length;
	return named >= 2 && named > cells.length / 2 ? columns.map(column => column ?? 'other') : undefined;
}

const order: readonly Column[] = ['name', 'lifetime', 'provider', 'other', 'purpose'];

function columnOf(cell: string, grammar: Grammar): Column | undefined {
	if (cell.length > 90) return undefined;
	const whole = order.find(column => grammar.column(column).exec(cell)?.[0] === cell);
	if (whole) return whole;
	const begun = order.find(column => grammar.column(column).exec(cell)?.index === 0);
	// "Type (if persistent cookie, retention period)"
	return begun === 'other' && grammar.column('lifetime').test(cell) ? 'lifetime' : begun;
}

function entriesOf(
	row: Passage,
	cells: readonly string[],
	header: readonly Column[] | undefined,
	listed: boolean,
): readonly CookieEntry[] {
	const nameAt = Math.max(0, header?.indexOf('name') ?? 0);
	const names = namesIn(cells[nameAt] ?? '', header ? header.includes('name') && header.includes('lifetime') : listed);
	if (names.length === 0) return [];
	const cell = (column: Column): string | undefined => header && cells[header.indexOf(column)];
	const others = cells.filter((_, index) => index !== nameAt);
	const lifetime = header?.includes('lifetime')
		? lifetimeIn(cell('lifetime') ?? '', row.grammar)
		: others
				.map(text => (text.length < 40 ? lifetimeIn(text, row.grammar) : undefined))
				.find(found => found !== undefined);
	const provider = cell('provider');
	const purpose = cell('purpose') ?? (header ? undefined : others.find(text => text.length > 25));
	return names.map(cookie => ({
		statement: {
			kind: 'cookie',
			cookie,
			...(provider ? {provider} : {}),
			...(purpose ? {purpose} : {}),
			...(lifetime === undefined ? {} : {lifetime}),
		},
		start: row.start,
		end: row.end,
	}));
}

/** "_fbp, _fbc" are two; a common word is a name only under a heading that says so. */
function namesIn(cell: string, headed: boolean): readonly string[] {
	const words = cell
		.replace(/\s*\(.*\)$/, '')
		.split(/[\s,;&]+/)
		.filter(word => word !== '');
	if (words.length > 24) return [];
	const names = words.filter(looksLikeCookie);
	return names.length > 0 || !headed || /\s/.test(cell.replace(/[,;]\s+/g, ',')) ? names : words.filter(mayBeCookie);
}

/** How long, in words or numbers: "økt", "Inntil 13 måneder", "Til utlogging (maks 30 dager)". Longer text must say that it is about that. */
export function lifetimeIn(text: string, grammar: Grammar): Lifetime | undefined {
	const folded = text.toLowerCase();
	const isShort = folded.length < 50;
	if (!isShort && !grammar.phrase('(<expires>|<store>|<delete>|<untilClosed>)').test(folded)) return undefined;
	const longest = durationsIn(folded, grammar).reduce((most, {seconds}) => Math.max(most, seconds), 0);
	if (longest > 0) return longest;
	return grammar.word(isShort ? 'session' : 'untilClosed').test(folded) || grammar.word('untilClosed').test(folded)
		? 'session'
		: undefined;
}
