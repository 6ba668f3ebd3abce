import {units, type Grammar} from './grammar.ts';
import type {Unit} from './lexicon.ts';
import {matchesOf} from './matches.ts';
import {numbersOf} from './numbers.ts';
import {letter, phrasesOf, sourceOf} from './pattern.ts';

export type Duration = {
	readonly seconds: number;
	readonly bound: 'exactly' | 'at-most' | 'at-least';
	readonly start: number;
	readonly end: number;
};

const day = 86_400;
const seconds: Readonly<Record<Unit, number>> = {
	second: 1,
	minute: 60,
	hour: 3600,
	day,
	week: 7 * day,
	// A year of 365 days, as vendors count: two years are 63,072,000 s.
	month: (365 / 12) * day,
	year: 365 * day,
};

type Reader = {
	readonly pattern: RegExp;
	readonly numbers: ReadonlyMap<string, number>;
	readonly units: readonly {readonly unit: Unit; readonly pattern: RegExp}[];
	readonly atMost: RegExp;
	/** "13 mois au maximum": said after the length, it ends the clause. */
	readonly atMostAfter: RegExp;
	readonly atLeast: RegExp;
};

const readers = new WeakMap<Grammar, Reader>();

/** Lengths of time in a folded text: "maksimalt 7 dager", "inntil 13 mnd.", "to år", "13-26 months", "1 year 1 month". */
export function durationsIn(text: string, grammar: Grammar): readonly Duration[] {
	const reader = readers.get(grammar) ?? makeReader(grammar);
	readers.set(grammar, reader);
	const found: Measured[] = [];
	for (const match of matchesOf(reader.pattern, text)) {
		const next = measured(text, match, reader);
		if (!next) continue;
		const last = found.at(-1);
		const joined = last && joinedOf(last, next, text);
		if (joined) found[found.length - 1] = joined;
		else found.push(next);
	}
	return found.map(({seconds, bound, start, end}) => ({seconds: Math.round(seconds), bound, start, end}));
}

/** "under 13 år", "svarer innen 30 dager", "de siste 12 månedene": no lifetime and no retention. */
export function isOtherTime(text: string, start: number, grammar: Grammar): boolean {
	const before = text.slice(Math.max(0, start - 70), start);
	const isOther = matchesOf(grammar.phrase('<otherTime>', 'g'), before).some(
		match => before.slice(match.index + match[0].length).trim() === '',
	);
	// "Henvendelser sletter vi etter 6 måneder" is about keeping them, not about answering.
	return isOther && !grammar.phrase('<delete> <we>|<we>( <w>)? <delete>').test(before);
}

type Measured = Duration & {readonly unit: number};

function measured(text: string, match: RegExpMatchArray & {index: number}, reader: Reader): Measured | undefined {
	const unit = reader.units.find(({pattern}) => pattern.test(match[2] ?? match[4] ?? ''))?.unit;
	const number = numberOf(match[1] ?? match[3] ?? '', reader.numbers);
	if (!unit || number === undefined || !(number > 0)) return undefined;
	const [start, end] = [match.index, match.index + match[0].length];
	return {seconds: number * seconds[unit], unit: seconds[unit], bound: boundOf(text, start, end, reader), start, end};
}

/** "1 year 1 month 4 days" is one length, "7 days - 3 years" at most the longer. */
function joinedOf(last: Measured, next: Measured, text: string): Measured | undefined {
	const between = text.slice(last.end, next.start);
	const {start} = last;
	if (/^ {1,2}$/.test(between) && next.unit < last.unit && next.seconds < last.unit) {
		return {...next, seconds: last.seconds + next.seconds, bound: last.bound, start};
	}
	if (!/^\s*[-–]\s*$/.test(between)) return undefined;
	return {...next, seconds: Math.max(last.seconds, next.seconds), bound: 'at-most', start};
}

function makeReader(grammar: Grammar): Reader {
	const {lexicon} = grammar;
	const all = units.flatMap(unit => phrasesOf(lexicon.units[unit]));
	const values = numbersOf(lexicon.numbers);
	const numbers = [...values.keys()].sort((a, b) => b.length - a.length);
	// "s" and "d" are units only right after a digit: "a d" is not a day.
	const digits = `\\d{1,3}(?:[.,]\\d{3})+|\\d{1,9}(?:[.,]\\d{1,2})?`;
	const between = `(?:\\s*\\(${letter}+\\))?[\\s'-]{1,2}`;
	const source = `(?:(${digits})(?:${between}|)(${sourceOf(all)})|(${numbers.join('|')})${between}(${sourceOf(all.filter(({length}) => length > 1))}))`;
	return {
		pattern: new RegExp(`(?<!${letter})(?<![\\d][.,])${source}(?!${letter})`, 'g'),
		numbers: values,
		units: units.map(unit => ({unit, pattern: new RegExp(`^${sourceOf(phrasesOf(lexicon.units[unit]))}$`)})),
		atMost: grammar.phrase('<atMost>( <w>){0,2}', 'g'),
		atMostAfter: new RegExp(`^[\\s(]*${grammar.word('atMost').source}[\\s)]*(?:[.,;]|$)`),
		atLeast: grammar.phrase('<atLeast>( <w>){0,2}', 'g'),
	};
}

function numberOf(text: string, numbers: ReadonlyMap<string, number>): number | undefined {
	const plain = /^\d{1,3}([.,]\d{3})+$/.test(text) ? text.replace(/[.,]/g, '') : text.replace(',', '.');
	const digits = Number.parseFloat(plain);
	return Number.isNaN(digits) ? numbers.get(text) : digits;
}

function boundOf(text: string, start: number, end: number, {atMost, atMostAfter, atLeast}: Reader): Duration['bound'] {
	const before = text.slice(Math.max(0, start - 48), start);
	const near = (pattern: RegExp): boolean =>
		[...before.matchAll(pattern)].some(match => /^[\s(]*$/.test(before.slice(match.index + match[0].length)));
	if (near(atMost) || /(?:[<≤]|\d\s?[-–])\s*$/.test(before)) return 'at-most';
	if (atMostAfter.test(text.slice(end, end + 40))) return 'at-most';
	if (near(atLeast) || /[>≥]\s*$/.test(before)) return 'at-least';
	return 'exactly';
}
