import type {Lifetime} from './declaration.ts';
import {durationsIn, isOtherTime, type Duration} from './durations.ts';
import type {Grammar} from './grammar.ts';

const short = 60;

/**
 * How long, in words or numbers: "økt", "Inntil 13 måneder", "Til utlogging (maks 30 dager)". Longer text must say that it is
 * about that. No lifetime where there is no end ("persistent"), or only a date.
 */
export function lifetimeIn(text: string, grammar: Grammar): Lifetime | undefined {
	const folded = text.toLowerCase();
	if (folded.length > short) return lifetimeInProse(folded, grammar);
	const longest = longestOf(durationsIn(folded, grammar));
	if (longest > 0) return longest;
	return grammar.word('session').test(folded) || grammar.word('untilClosed').test(folded) ? 'session' : undefined;
}

/** Of a cell that nothing says is a lifetime: only a short one that is hardly anything else. */
export function bareLifetimeIn(cell: string, grammar: Grammar): Lifetime | undefined {
	if (cell.length >= 40) return undefined;
	const folded = cell.toLowerCase();
	const durations = durationsIn(folded, grammar);
	const longest = longestOf(durations.filter(({start}) => start <= 20));
	if (durations.length > 0) return longest > 0 ? longest : undefined;
	const session = grammar.word('session').exec(folded) ?? grammar.word('untilClosed').exec(folded);
	return session && session.index < 12 && folded.length < session[0].length + 16 ? 'session' : undefined;
}

/** One lifetime for each name where the cell has as many, in the same order; otherwise the longest for all. */
export function lifetimesFor(
	names: readonly string[],
	cell: string,
	grammar: Grammar,
	heading = '',
): readonly (Lifetime | undefined)[] {
	const parts = names.length > 1 ? cell.split(/\s*[,;]\s*|\s+\/\s+/) : [];
	if (parts.length === names.length) return parts.map(part => lifetimeIn(part, grammar));
	const lifetime = lifetimeIn(/^\s*\d+\s*$/.test(cell) ? `${cell.trim()} ${unitIn(heading, grammar)}` : cell, grammar);
	return names.map(() => lifetime);
}

/** "_ga (2 år), _gid (24 timer)": said beside the name. */
export function lifetimeBeside(name: string, cell: string, grammar: Grammar): Lifetime | undefined {
	const at = cell.indexOf(name);
	const beside = /^\s*[(:–]\s*([^),;]{1,40})/.exec(cell.slice(at + name.length, at + name.length + 60))?.[1];
	return at === -1 || beside === undefined ? undefined : lifetimeIn(beside, grammar);
}

/** "Varighet (dager)" */
const unitIn = (heading: string, grammar: Grammar): string =>
	heading
		.toLowerCase()
		.split(/[^\p{L}]+/u)
		.find(word => word.length > 1 && durationsIn(`2 ${word}`, grammar).length > 0) ?? '';

const longestOf = (durations: readonly Duration[]): number =>
	durations.reduce((most, {seconds}) => Math.max(most, seconds), 0);

// How far a length may stand from the word that makes it a lifetime.
const [ahead, behind] = [70, 30];

function lifetimeInProse(text: string, grammar: Grammar): Lifetime | undefined {
	const anchors = [...text.matchAll(grammar.phrase('(<expires>|<store>|<delete>)', 'g'))];
	const durations = durationsIn(text, grammar).filter(({start}) => !isOtherTime(text, start, grammar));
	const near = durations.filter(({start, end}) =>
		anchors.some(
			({index, 0: {length}}) =>
				(start >= index + length - 1 && isOneClause(text.slice(index + length, start), ahead)) ||
				(index >= end && isOneClause(text.slice(end, index), behind)),
		),
	);
	if (near.length > 0) return longestOf(near);
	return grammar.word('untilClosed').test(text) ? 'session' : undefined;
}

const isOneClause = (between: string, most: number): boolean =>
	between.length <= most && !/;|\p{L}{4}[.!?]\s/u.test(between);
