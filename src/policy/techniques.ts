import type {Statement, Technique} from './declaration.ts';
import {clauseAround, denialOf} from './denials.ts';
import {matchesOf} from './matches.ts';
import {partOf} from './part.ts';
import type {Passage} from './passage.ts';

const techniques: readonly Technique[] = [
	'cookies',
	'web-beacons',
	'pixels',
	'local-storage',
	'fingerprinting',
	'session-recording',
	'server-logs',
	'email-tracking',
];

/** Techniques a passage declares or denies. */
export function techniquesIn(passage: Passage, declaresVendor: boolean): readonly Statement[] {
	if (passage.says('law')) return [];
	return techniques.flatMap(technique => {
		const status = statusOf(passage, technique, declaresVendor);
		return status ? [{kind: 'technique' as const, technique, status}] : [];
	});
}

function statusOf(passage: Passage, technique: Technique, declaresVendor: boolean): 'declared' | 'denied' | undefined {
	let denied = false;
	if (!passage.names(technique)) return undefined;
	for (const match of matchesOf(passage.grammar.technique(technique, 'g'), passage.text)) {
		const start = match.index;
		const end = start + match[0].length;
		const denial = denialOf(passage, start, end);
		if (denial !== 'denied' && !(technique === 'session-recording' && isNotDone(passage, start, end))) {
			return 'declared';
		}
		if (!declaresVendor && isWhole(passage, start, end) && !isOfSomethingElse(passage, start, end)) denied = true;
	}
	return denied ? 'denied' : undefined;
}

/** "Vi registrerer ikke musebevegelser": recording is a deed, and no verb of using denies it. */
function isNotDone(passage: Passage, start: number, end: number): boolean {
	const clause = clauseAround(passage, start, end);
	const before = partOf(passage, Math.max(clause.start, start - 60), start);
	return before.matches('<not>( <w>){0,3} ?$') && !partOf(passage, clause.start, clause.end).matches(withLimits);
}

const withLimits = '(<notOnly>|<conditional>|(<without>|<before>|<unless>) (<w> ){0,4}<consent>)';

/** "Ingen markedsføringscookies", "no advertising network cookies" deny one kind; only the bare word denies the technique. */
export function isWhole({text, grammar, may}: Passage, start: number, end: number): boolean {
	if (may('qualifier') && grammar.word('qualifier').test(text.slice(start, end))) return false;
	const before = text.slice(Math.max(0, start - 40), start).trimEnd();
	if (before === '' || /[,:(]$/.test(before)) return true;
	const joints = grammar.phrase('(<joint>|<none>|<not>|<use>|<we>|<neither>|<have>|<freeOf>)', 'g');
	return [...before.matchAll(joints)].some(match => match.index + match[0].length === before.length);
}

/** "Verktøyet setter ingen cookies": said of the tool, not of the site. */
export function isOfSomethingElse(passage: Passage, start: number, end: number): boolean {
	if (!passage.may('it')) return false;
	const clause = clauseAround(passage, start, end);
	const said = passage.text.slice(clause.start, clause.end).trimStart();
	// "Det settes ingen" has no subject: nobody else is meant.
	const {grammar} = passage;
	return grammar.word('it').exec(said)?.index === 0 && grammar.phrase('<it> <used>').exec(said)?.index !== 0;
}
