import type {Passage} from './passage.ts';
import {fold, type Folded} from './fold.ts';
import {letter} from './pattern.ts';

/** `2019-03-12`, `2019-03` or `2019`, in offsets of the text searched. */
export type DateFound = {readonly date: string; readonly start: number; readonly end: number};

/** The date the text gives itself: the latest one that stands by a word for it. */
export function updatedIn({text}: Folded, passages: readonly Passage[]): DateFound | null {
	let latest: DateFound | null = null;
	for (const passage of passages) {
		if (!/\d/.test(text.slice(passage.start, passage.end + 40)) || !passage.matches('<updated>')) continue;
		const found = datedIn(text, passage);
		if (found && (!latest || found.date > latest.date)) latest = found;
	}
	return latest;
}

const shortLine = 160;
const near = 32;

/** Looked for from the word on, past the sentence's end: "12. März" may have been taken for one. "Laadittu …, päivitetty …": the latest. */
function datedIn(text: string, {start, end, grammar, says, kind}: Passage): DateFound | null {
	if (says('law') || kind === 'row') return null;
	let latest: DateFound | null = null;
	for (const match of text.slice(start, end).matchAll(grammar.phrase('<updated>', 'g'))) {
		if (end - start > shortLine && match.index > near) break;
		const from = start + match.index + match[0].length;
		const found = datedBeside(text, start, start + match.index, from, grammar.lexicon.language);
		if (found && (!latest || found.date > latest.date)) latest = found;
	}
	return latest;
}

/** The date after a word that ends at `from`, or right before it. */
function datedBeside(text: string, start: number, word: number, from: number, language: string): DateFound | null {
	// A label may stand on a line of its own.
	const after = text.slice(from, from + near * 2).replace(/^([\s:]*)\n/, '$1 ');
	const line = after.split('\n', 1)[0] ?? '';
	const found = /\d/.test(line) ? dateIn(line, language) : null;
	if (found && found.start <= near && (found.date.length > 4 || found.start <= 6)) {
		return {date: found.date, start: word, end: from + found.end};
	}
	const before = text.slice(Math.max(start, word - near), word);
	const ahead = /\d/.test(before) ? dateIn(before, language) : null;
	if (!ahead || ahead.date.length <= 4 || before.length - ahead.end > 3) return null;
	return {date: ahead.date, start: word - before.length + ahead.start, end: from};
}

type Form = {readonly pattern: RegExp; readonly read: (groups: readonly string[], names: Months) => string | null};
type Months = {readonly numbers: ReadonlyMap<string, number>; readonly isMonthFirst: boolean};

/** The first date in a folded text. */
export function dateIn(text: string, language: string): DateFound | null {
	const {forms, months} = calendarOf(language);
	let first: DateFound | null = null;
	for (const {pattern, read} of forms) {
		const match = pattern.exec(text);
		if (!match || (first && match.index >= first.start)) continue;
		const date = read(match.slice(1), months);
		if (date) first = {date, start: match.index, end: match.index + match[0].length};
	}
	return first;
}

const calendars = new Map<string, {readonly forms: readonly Form[]; readonly months: Months}>();

function calendarOf(language: string): {readonly forms: readonly Form[]; readonly months: Months} {
	const known = calendars.get(language);
	if (known) return known;
	const numbers = monthsOf(language);
	const names = [...numbers.keys()].sort((a, b) => b.length - a.length).join('|');
	const made = {forms: formsOf(names), months: {numbers, isMonthFirst: writesMonthFirst(language)}};
	calendars.set(language, made);
	return made;
}

/** Most exact first: where two begin at one place, the first is taken. */
function formsOf(names: string): readonly Form[] {
	const month = `(${names})(?!${letter})\\.?`;
	const edge = `(?<!${letter}|\\d[./-])`;
	// "12 de marzo", "5th of March", "1er mars"
	const of = `(?:\\p{L}{1,3}\\s+)?`;
	const year = '((?:19|20)\\d\\d)(?!\\d)';
	const day = `(\\d{1,2})(?:\\.|[\\p{L}º°]{1,3})?`;
	const form = (source: string, read: Form['read']): Form => ({pattern: new RegExp(edge + source, 'u'), read});
	const named = (name = '', {numbers}: Months): number | undefined => numbers.get(name);
	return [
		form(`${year}[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)`, ([y, m, d]) => dateOf(y, Number(m), Number(d))),
		form(`(\\d{1,2})\\s?([./-])\\s?(\\d{1,2})\\s?\\2\\s?((?:19|20)?\\d\\d)(?!\\d|[./-]\\d)`, readNumeric),
		form(`${day}\\s*${of}${month},?\\s+${of}${year}`, ([d, m, y], months) => dateOf(y, named(m, months), Number(d))),
		form(`${month}\\s+${day},?\\s+${year}`, ([m, d, y], months) => dateOf(y, named(m, months), Number(d))),
		form(`${month},?\\s+${of}${year}`, ([m, y], months) => dateOf(y, named(m, months))),
		form(`${year}-(\\d\\d)(?!\\d|-)`, ([y, m]) => dateOf(y, Number(m))),
		form(`(\\d{1,2})[/.]${year}`, ([m, y]) => dateOf(y, Number(m))),
		form(`${year}(?!-\\d)`, ([y]) => dateOf(y)),
	];
}

/** Day first, but where the language writes the month first both orders are in use: what they leave open is left out. */
function readNumeric([a, mark, b, y = '']: readonly string[], {isMonthFirst}: Months): string | null {
	const [first, second] = [Number(a), Number(b)];
	const year = y.length === 2 ? (mark === '.' ? `20${y}` : '') : y;
	if (year === '') return null;
	if (second > 12) return dateOf(year, first, second);
	if (isMonthFirst && mark !== '.' && first <= 12 && first !== second) return year;
	return dateOf(year, second, first);
}

function dateOf(year: string | undefined, month?: number, day?: number): string | null {
	if (!year || (month !== undefined && !(month >= 1 && month <= 12))) return null;
	if (day !== undefined && !(day >= 1 && day <= 31)) return null;
	return [year, ...[month, day].flatMap(part => (part === undefined ? [] : [String(part).padStart(2, '0')]))].join('-');
}

const dayIn = (month: number): number => Date.UTC(2001, month, 15);

/** Months as the language and English name them, alone and in a date, long and short. */
function monthsOf(language: string): ReadonlyMap<string, number> {
	const numbers = new Map<string, number>();
	const styles: readonly Intl.DateTimeFormatOptions[] = [
		{month: 'long'},
		{month: 'long', day: 'numeric', year: 'numeric'},
		{month: 'short', day: 'numeric', year: 'numeric'},
		{month: 'short'},
	];
	for (const locale of [language, 'en']) {
		for (const style of styles) {
			const format = new Intl.DateTimeFormat(locale, {...style, timeZone: 'UTC'});
			for (let month = 0; month < 12; month++) {
				const name = format.formatToParts(dayIn(month)).find(({type}) => type === 'month')?.value ?? '';
				const folded = fold(name).text.replace(/\.$/, '');
				if (/^\p{L}{2,}$/u.test(folded) && !numbers.has(folded)) numbers.set(folded, month + 1);
			}
		}
	}
	return numbers;
}

function writesMonthFirst(language: string): boolean {
	const parts = new Intl.DateTimeFormat(language, {month: 'numeric', day: 'numeric', timeZone: 'UTC'});
	return parts.formatToParts(dayIn(0)).find(({type}) => type !== 'literal')?.type === 'month' && language === 'en';
}
