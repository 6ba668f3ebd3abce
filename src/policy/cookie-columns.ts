import {isSurelyCookie, namesIn} from './cookie-names.ts';
import {durationsIn} from './durations.ts';
import type {Grammar} from './grammar.ts';
import type {Column} from './lexicon.ts';

const order: readonly Column[] = ['name', 'lifetime', 'provider', 'other', 'purpose'];
// Beside the word for a cookie, which is also how names are headed: "Cookie provider", "Cookie-Laufzeit".
const telling: readonly Column[] = ['lifetime', 'provider', 'purpose', 'other'];

/** The columns, where a row heads a table: most cells name one, and none holds facts. */
export function columnsOf(cells: readonly string[], grammar: Grammar): readonly Column[] | undefined {
	if (cells.length < 2 || cells.length > 40) return undefined;
	if (cells.some(cell => cell.length > 160 || hasLength(cell, grammar))) return undefined;
	const columns = cells.map(cell => columnOf(cell, grammar));
	const isName = (cell: string): boolean => namesIn(cell, false).some(isSurelyCookie);
	if (cells.some((cell, at) => columns[at] === undefined && isName(cell))) return undefined;
	const named = new Set(columns.filter(column => column !== undefined)).size;
	const known = columns.filter(column => column !== undefined).length;
	const filled = cells.filter(cell => cell !== '').length;
	return named >= 2 && known > filled / 2 ? columns.map(column => column ?? 'other') : undefined;
}

const hasLength = (cell: string, grammar: Grammar): boolean =>
	/\d/.test(cell) && durationsIn(cell.toLowerCase(), grammar).length > 0;

/** The column a heading names: by the whole of it, by how it begins, or by a word in it. */
export function columnOf(heading: string, grammar: Grammar): Column | undefined {
	if (heading.length > 90 || heading === '') return undefined;
	const cell = heading.toLowerCase().replace(/\s*[:*]\s*$/, '');
	const {has} = grammar.columnsIn(cell);
	const known = order.filter(has);
	const whole = wholeColumnOf(cell, known, grammar);
	if (whole) return whole;
	const begun = known.find(column => grammar.column(column).exec(cell)?.index === 0);
	// "Type (if persistent cookie, retention period)", "Cookie purpose"
	if (begun === 'other' && has('lifetime')) return 'lifetime';
	if (begun === 'name' && grammar.technique('cookies').exec(cell)?.index === 0) {
		const rest = cell.replace(grammar.column('name'), '');
		return telling.find(column => grammar.column(column).test(rest)) ?? begun;
	}
	if (begun || known.length === 0 || cell.split(/\s+/).length > 5) return begun;
	return (['lifetime', 'name', 'purpose'] as const).find(has);
}

/** The column a label names that is nothing but its name: "Levetid", "Name". */
export function labelColumnOf(label: string, grammar: Grammar): Column | undefined {
	if (label.length > 60 || label.length < 2 || /[:_\d*]/.test(label)) return undefined;
	const cell = label.toLowerCase().trim();
	const {has} = grammar.columnsIn(cell);
	const whole = wholeColumnOf(cell, order.filter(has), grammar);
	if (whole) return whole;
	if (!(has('lifetime') || has('cookies')) || cell.split(/[\s-]+/).length > 3) return undefined;
	// "Expires after", "Cookie-Laufzeit"
	if (grammar.column('lifetime').exec(cell)?.index === 0) return 'lifetime';
	if (grammar.technique('cookies').exec(cell)?.index !== 0) return undefined;
	return columnOf(cell, grammar);
}

const wholeColumnOf = (cell: string, known: readonly Column[], grammar: Grammar): Column | undefined =>
	known.find(column => grammar.column(column).exec(cell)?.[0] === cell);
