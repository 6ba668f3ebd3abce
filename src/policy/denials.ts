import type {Grammar} from './grammar.ts';
import type {Passage} from './passage.ts';

/**
 * What a passage says about something named in it: that it is not used at all, not used for one thing or under one
 * condition (which says nothing against its use), or nothing of the kind.
 */
export type Denial = 'denied' | 'restricted' | 'none';

const negatedUse = ['<use>( <w>){0,2} (<not>|<none>)', '<not>( <w>){0,3} <use>', '<ceased>'].join('|');
const negatedHaving = '<have>( <w>){0,2} (<not>|<none>)|<not> <have>';
const negatedUseBefore = `(${negatedUse}|${negatedHaving})`;
const passiveAfter = `(<used>( <w>){0,2} <not>|<not>( <w>){0,2} <used>|<use> <we> <not>|<are> <not>( <w>){0,2} <use>)`;
const lastInClause = '^( <w>){0,6} (?<!<joint> )<not>( <used>)?[.!,) ]{0,3}$';

/** Judges the denial of what stands at `start`–`end` of the passage's text. */
export function denialOf(passage: Passage, start: number, end: number): Denial {
	const {grammar, text} = passage;
	if (!mayDeny(passage)) return listDenial(passage);
	const clause = clauseAround(passage, start, end);
	const before = text.slice(Math.max(clause.start, start - 300), start);
	const after = text.slice(end, Math.min(clause.end, end + 200));
	const verdict = denied(passage, before, after);
	if (!verdict) return listDenial(passage);
	if (isConditional(passage, text.slice(clause.start, start)) || isOfLess(passage, before)) return 'restricted';
	if (grammar.phrase('<otherThan>').test(before)) return 'none';
	return grammar.phrase('<restriction>').test(after) || opens(grammar.word('relative'), after)
		? 'restricted'
		: 'denied';
}

const mayDeny = ({says}: Passage): boolean => says('not') || says('none') || says('freeOf') || says('ceased');

function denied({grammar}: Passage, before: string, after: string): boolean {
	if (grammar.phrase('<notOnly>').test(before)) return false;
	// Apart: "har valgt å ikke bruke" is a denial of using, which would end before "bruke" if taken for one of having.
	const verb =
		lastMatch(before, grammar.phrase(`(${negatedUse})`, 'g')) ??
		lastMatch(before, grammar.phrase(`(${negatedHaving})`, 'g'));
	// "Vi bruker ikke A, men bruker B": an affirmed verb after the negated one takes over.
	if (verb !== undefined) return !affirmed(before.slice(verb), grammar.phrase('<use>'), grammar.phrase('<not>'));
	const determiner = lastMatch(before, grammar.phrase('(<none>|<neither>|<freeOf>)', 'g'));
	if (determiner !== undefined) {
		return !grammar.phrase('(<use>|<share>|<collect>|<when>)').test(before.slice(determiner));
	}
	// "Wir setzen A nicht ein": the denial comes last.
	if (grammar.phrase(lastInClause).test(after)) return true;
	if (grammar.phrase('<use>').test(before.slice(-60))) return isNegatedAfter(after, grammar);
	return opens(grammar.word('ceased'), after) || grammar.phrase(passiveAfter).test(after.slice(0, 60));
}

/** "Wij gebruiken X niet": the denial behind its object; "X emmekä" goes on to something else. */
function isNegatedAfter(after: string, grammar: Grammar): boolean {
	return opens(grammar.word('not'), after) && !opens(grammar.phrase('(<notOnly>|<neither>)'), after);
}

/** Whether a text begins with it, after a space or with a comma of its own (", joka"). */
const opens = (pattern: RegExp, text: string): boolean => (pattern.exec(text)?.index ?? 2) <= 1;

const affirmed = (text: string, use: RegExp, not: RegExp): boolean => use.test(text) && !not.test(text);

function lastMatch(text: string, pattern: RegExp): number | undefined {
	let end: number | undefined;
	for (const match of text.matchAll(pattern)) end = match.index + match[0].length;
	return end;
}

/** "Hvis du …", "uten samtykke …" before what is denied. */
function isConditional({grammar}: Passage, before: string): boolean {
	return grammar.phrase('(<conditional>|(<without>|<before>) (<w> ){0,4}<consent>)').test(before);
}

/** "Vi sender ingen opplysninger til A", "Wir setzen zur Analyse keine Cookies ein": not given, or not for one thing. */
function isOfLess({grammar}: Passage, before: string): boolean {
	return grammar.phrase('(<share> (<we> )?<none>|<use> <restriction>( <w>){0,3} (<not>|<none>))').test(before);
}

/** "Vi bruker ikke:" over a list denies its items. */
function listDenial({introducer, grammar}: Passage): Denial {
	if (!introducer.endsWith(':')) return 'none';
	const lead =
		introducer
			.slice(-120)
			.split(/[.;!?]\s/)
			.at(-1) ?? '';
	if (
		!grammar.phrase(negatedUseBefore).test(lead) ||
		grammar.phrase('(<notOnly>|<conditional>|<otherThan>)').test(lead)
	) {
		return 'none';
	}
	return grammar.phrase('<restriction>').test(lead) ? 'restricted' : 'denied';
}

/** The part of the sentence that the words at `start`–`end` belong to: not across "men", "; ", ", og vi". */
export function clauseAround({text, grammar}: Passage, start: number, end: number): {start: number; end: number} {
	let from = 0;
	let to = text.length;
	for (const match of text.matchAll(clauseEnd)) {
		if (match.index < start) from = match.index + 1;
		else if (match.index >= end) return {start: from, end: Math.min(to, match.index)};
	}
	for (const match of text.matchAll(grammar.word('but', 'g'))) {
		if (match.index < start) from = Math.max(from, match.index);
		else if (match.index >= end) {
			to = match.index;
			break;
		}
	}
	return {start: from, end: to};
}

const clauseEnd = /;|:\s|\s–\s/g;
