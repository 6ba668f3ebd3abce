import type {Grammar} from './grammar.ts';
import {isWithinWord} from './letters.ts';
import {matchesOf} from './matches.ts';
import {partOf, type Part} from './part.ts';
import type {Passage} from './passage.ts';

/**
 * What a passage says about something named in it: that it is not used at all, not used for one thing or under one
 * condition (which says nothing against its use), or nothing of the kind.
 */
export type Denial = 'denied' | 'restricted' | 'none';

const negatedUse = ['<use>( <w>){0,2} (<not>|<none>)', '<not>( <w>){0,3} <use>', '<ceased>'].join('|');
const negatedHaving = '<have>( <w>){0,2} (<not>|<none>)|<not> <have>';
const negated = {using: `(${negatedUse})`, having: `(${negatedHaving})`};
const negatedUseBefore = `(${negatedUse}|${negatedHaving})`;
const passiveAfter = `(<used>( <w>){0,2} <not>|<not>( <w>){0,2} <used>|<use> <we>( <w>)? <not>|<are> <not>( <w>){0,2} <use>)`;
const negatedSharing = '(<share>( <w>){0,2} (<not>|<none>)|<not>( <w>){0,2} <share>|<none>( <w>){0,3} <share>)';
// "A und B kommen hier nicht zum Einsatz" denies the first of them too.
const lastInClause = '^(,? <joint>( <w>){1,3}){0,3}( <w>){0,6} (?<!(?<![^ ,])<joint> )<not>( <used>)?[.!,) ]{0,3}$';
/** "von A zu B gewechselt", "A wurde durch B ersetzt" */
const switchedLater = '^( <w>){0,2} <onto>( <w>){1,4} <switched>';
/** Behind the word itself, or behind another name. */
const switchedFrom = '^(( <w>){0,2}|( <w>){1,4} <joint>) ?$';
const offItself = '^(,? <joint>( <w>){1,3}){0,3}( (<are>|<have>)( <w>){0,4})? <off>';
const usedAtLast = '^(,? <joint>( <w>){1,3}){0,3}( <w>){0,2} <used>[.!,) ]{0,3}$';
/** Judges the denial of what stands at `start`–`end` of the passage's text. */
export function denialOf(passage: Passage, start: number, end: number): Denial {
	const {grammar} = passage;
	if (!mayDeny(passage)) return listDenial(passage);
	const clause = clauseAround(passage, start, end);
	const before = partOf(passage, Math.max(clause.start, start - 300), start);
	const after = partOf(passage, end, Math.min(clause.end, end + 200));
	if (isNotGiven(before)) return before.matches('<otherThan>') ? 'none' : 'restricted';
	const switched = switchOf(before);
	if (switched) return switched;
	if (opens('<are> (<w> )?<switched>', after) || after.matches(switchedLater)) return 'denied';
	if (isOff(passage, before, after)) return after.matches('<restriction>') ? 'restricted' : 'denied';
	if (!isDenied(before, after)) return listDenial(passage);
	if (isConditional(partOf(passage, clause.start, start)) || isOfLess(before)) return 'restricted';
	if (before.matches('<otherThan>')) return 'none';
	if (isExcepted(after)) return 'restricted';
	return after.matches('<restriction>') || (grammar.word('relative').exec(after.text)?.index ?? 2) <= 1
		? 'restricted'
		: 'denied';
}

const mayDeny = ({says}: Passage): boolean =>
	says('not') || says('none') || says('freeOf') || says('ceased') || says('off') || says('switched') || says('noneOf');

function isDenied(before: Part, after: Part): boolean {
	if (before.matches('<notOnly>')) return false;
	if (opens('<ceased>', after)) return true;
	if (before.matches('<noneOf>') && after.matches(usedAtLast)) return true;
	// Apart: "har valgt å ikke bruke" is a denial of using, which would end before "bruke" if taken for one of having.
	const using = before.endOfLast(negated.using);
	const verb = using >= 0 ? using : before.endOfLast(negated.having);
	// "Vi bruker ikke A, men bruker B": an affirmed verb after the negated one takes over.
	if (verb >= 0) return !isAffirmed(before.from(verb));
	const determiner = before.endOfLast('(<none>|<neither>|<freeOf>)');
	if (determiner >= 0) {
		// "Verken A eller B kan identifisere deg": what neither is able to denies no use of them.
		if (before.matches('^ ?<neither>') && after.matches('<able>') && !after.matches('(<use>|<used>)')) return false;
		return !before.from(determiner).matches('(<use>|<share>|<collect>|<when>)');
	}
	// "Wir setzen A nicht ein": the denial comes last.
	if (after.matches(lastInClause)) return true;
	if (before.from(Math.max(0, before.text.length - 60)).matches('<use>')) return isNegatedAfter(after);
	return after.from(0, 60).matches(passiveAfter);
}

/** "A er slått av"; not what a visitor may switch off, or what happens then. */
function isOff({says}: Passage, before: Part, after: Part): boolean {
	if (!says('off') || says('you') || says('browserSettings') || before.matches('<conditional>')) return false;
	// "Slått av annonsefunksjonene i A", "I A er deling slått av": something of A is off, and A is not.
	if (before.matches('<off> ?$')) return true;
	const isSubject = before.text.trim() === '' || before.matches('<joint> ?$');
	return isSubject && after.matches(offItself);
}

/** "Byttet fra A til B": A is gone, B is not; who changed something else and uses A has said nothing against it. */
function switchOf(before: Part): Denial | undefined {
	const at = before.endOfLast('<switched>');
	if (at < 0) return undefined;
	const between = before.from(at);
	if (between.matches('<onto>')) return 'none';
	return between.matches(switchedFrom) && !between.matches('<use>') ? 'denied' : undefined;
}

/** "Ingen informasjonskapsler, bortsett fra …" */
function isExcepted(after: Part): boolean {
	const at = after.find('<otherThan>|(?!(<joint>|<neither>) )(<w> ){1,3}<otherThan>');
	return at >= 0 && at <= 2;
}

/** "Vi deler ikke opplysninger med A", "Ingen opplysninger deles med A": A is no recipient, and nothing is said of what else is used. */
function isNotGiven(before: Part): boolean {
	const sharing = before.endOfLast(negatedSharing);
	return sharing >= 0 && !before.matches('<notOnly>') && !before.from(sharing).matches('<use>');
}

/** "Wij gebruiken X niet": the denial behind its object; "X emmekä" goes on to something else. */
const isNegatedAfter = (after: Part): boolean => opens('<not>', after) && !opens('(<notOnly>|<neither>)', after);

/** Whether a part begins with it, after a space or with a comma of its own (", joka"). */
function opens(pattern: string, part: Part): boolean {
	const at = part.find(pattern);
	return at === 0 || at === 1;
}

const isAffirmed = (part: Part): boolean => part.matches('<use>') && !part.matches('<not>');

/** "Hvis du …", "uten samtykke …" before what is denied. */
const isConditional = (before: Part): boolean =>
	before.matches('(<conditional>|(<without>|<before>) (<w> ){0,4}<consent>)');

/** "Wir setzen zur Analyse keine Cookies ein": not for one thing. */
const isOfLess = (before: Part): boolean => before.matches('<use> <restriction>( <w>){0,3} (<not>|<none>)');

/** "Vi bruker ikke:" over a list denies its items. */
function listDenial({introducer, grammar}: Passage): Denial {
	if (!introducer.endsWith(':') || !mayLeadToDenial(introducer, grammar)) return 'none';
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

function mayLeadToDenial(introducer: string, {rolesIn}: Grammar): boolean {
	const {may} = rolesIn(introducer);
	return may('not') || may('none') || may('ceased') || isWithinWord(introducer, introducer.length - 120);
}

/** The part of the sentence that the words at `start`–`end` belong to: not across "men", "; ", ", og vi". */
export function clauseAround(passage: Passage, start: number, end: number): {start: number; end: number} {
	const {ends, turns} = jointsOf(passage);
	let from = 0;
	let to = passage.text.length;
	for (const at of ends) {
		if (at < start) from = at + 1;
		else if (at >= end) return {start: from, end: Math.min(to, at)};
	}
	for (const at of turns) {
		if (at < start) from = Math.max(from, at);
		else if (at >= end) {
			to = at;
			break;
		}
	}
	return {start: from, end: to};
}

type Joints = {readonly ends: readonly number[]; readonly turns: readonly number[]};

// Asked for everything that is named in a passage.
const joints = new WeakMap<Passage, Joints>();

function jointsOf(passage: Passage): Joints {
	const known = joints.get(passage) ?? {
		ends: placesOf(clauseEnd, passage.text),
		turns: turnsIn(passage),
	};
	joints.set(passage, known);
	return known;
}

function turnsIn({text, clean, grammar, says}: Passage): readonly number[] {
	const turns = placesOf(grammar.word('but', 'g'), text);
	if (!says('rather') || !says('not')) return turns;
	const denied = grammar.word('not').exec(text)?.index ?? text.length;
	const beforeNames = placesOf(grammar.word('rather', 'g'), text).filter(
		at => at > denied && /^\S+\s\p{Lu}/u.test(clean.slice(at, at + 40)),
	);
	return [...turns, ...beforeNames].sort((a, b) => a - b);
}

const placesOf = (pattern: RegExp, text: string): readonly number[] => matchesOf(pattern, text).map(({index}) => index);

const clauseEnd = /;|:\s|\s–\s/g;
