import {looksLikeCookie} from './cookie-names.ts';
import type {Statement} from './declaration.ts';
import {durationsIn, type Duration} from './durations.ts';
import type {Passage} from './passages.ts';

/** How long cookies live and data is kept, by what a passage says. `vendor` is who the passage is about, if anyone. */
export function lengthsIn(
	passage: Passage,
	before: Passage | undefined,
	vendor: string | undefined,
): readonly Statement[] {
	if (!/\d/.test(passage.text) && passage.text.length > 1200) return [];
	const durations = durationsIn(passage.text, passage.grammar).filter(duration => !isOtherTime(passage, duration));
	return durations.flatMap(duration => statementOf(passage, before, duration, vendor) ?? []);
}

/** "under 13 år", "svarer innen 30 dager", "de siste 12 månedene": no lifetime and no retention. */
function isOtherTime({grammar, text}: Passage, {start}: Duration): boolean {
	const before = text.slice(Math.max(0, start - 70), start);
	return [...before.matchAll(grammar.phrase('<otherTime>', 'g'))].some(match =>
		/^\s*$/.test(before.slice(match.index + match[0].length)),
	);
}

function statementOf(
	passage: Passage,
	before: Passage | undefined,
	{seconds, bound}: Duration,
	vendor: string | undefined,
): Statement | undefined {
	const {says, clean, section, introducer, grammar} = passage;
	const cookie = clean.split(/[\s,:;()"']+/).find(looksLikeCookie);
	const named = cookie ?? vendor ?? section.heading;
	const isKept = says('store') || says('delete') || continues(passage, before);
	const isCookie = says('expires') && (!isKept || passage.names('cookies'));
	if (isCookie && !says('delete')) return {kind: 'lifetime', subject: named, seconds, bound};
	if (isKept) return {kind: 'retention', subject: named, seconds};
	if (isCookie) return {kind: 'lifetime', subject: named, seconds, bound};
	if (cookie || grammar.technique('cookies').test(introducer)) {
		return {kind: 'lifetime', subject: named, seconds, bound};
	}
	const leads = grammar.phrase('(<store>|<delete>)');
	return leads.test(section.heading) || leads.test(introducer)
		? {kind: 'retention', subject: named, seconds}
		: undefined;
}

/** "Da sletter vi dem. Dette skjer etter to måneder." */
function continues(passage: Passage, before: Passage | undefined): boolean {
	if (!before || before.line !== passage.line || !(before.says('store') || before.says('delete'))) return false;
	return passage.grammar.phrase('<it>').exec(passage.text)?.index === 0;
}
