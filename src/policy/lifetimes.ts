import {looksLikeCookie} from './cookie-names.ts';
import type {Statement} from './declaration.ts';
import {durationsIn, isOtherTime, type Duration} from './durations.ts';
import type {Passage} from './passage.ts';

/** How long cookies live and data is kept, by what a passage says. `vendor` is who the passage is about, if anyone. */
export function lengthsIn(
	passage: Passage,
	before: Passage | undefined,
	vendor: string | undefined,
): readonly Statement[] {
	if (!mayTellLength(passage)) return [];
	const durations = durationsIn(passage.text, passage.grammar).filter(
		({start}) => !isOtherTime(passage.text, start, passage.grammar),
	);
	return durations.flatMap(
		duration => statementOf(passage, before, duration, {vendor, alone: durations.length === 1}) ?? [],
	);
}

const mayTellLength = ({text, may}: Passage): boolean =>
	/\d/.test(text) || (text.length <= 1200 && may('number') && may('unit'));

type About = {readonly vendor: string | undefined; readonly alone: boolean};

function statementOf(
	passage: Passage,
	before: Passage | undefined,
	duration: Duration,
	about: About,
): Statement | undefined {
	const {says, section, introducer, grammar} = passage;
	const {seconds, bound} = duration;
	const goesOn = continues(passage, before);
	const cookie =
		cookieOf(passage, duration, about.alone) ?? (goesOn && before ? lastCookieIn(before.clean) : undefined);
	const subject = cookie ?? about.vendor ?? section.heading;
	const isKept = says('store') || says('delete') || (goesOn && !says('expires'));
	const lives = isKept ? isOfCookies(passage, duration, goesOn ? before : undefined) : says('expires');
	if (lives) return {kind: 'lifetime', subject, seconds, bound};
	if (isKept) return {kind: 'retention', subject, seconds};
	if (cookie || grammar.technique('cookies').test(introducer)) return {kind: 'lifetime', subject, seconds, bound};
	const keeps = grammar.phrase('(<store>|<delete>)');
	if (!keeps.test(section.heading) && !keeps.test(introducer)) return undefined;
	const ofCookies = grammar.technique('cookies').test(section.heading);
	return ofCookies ? {kind: 'lifetime', subject, seconds, bound} : {kind: 'retention', subject, seconds};
}

/** The name before the duration; of a lone duration, any name in the sentence. */
function cookieOf({clean}: Passage, {start}: Duration, alone: boolean): string | undefined {
	return lastCookieIn(clean.slice(0, start)) ?? (alone ? lastCookieIn(clean) : undefined);
}

function lastCookieIn(text: string): string | undefined {
	const words = text.split(/[\s,:;()"']+/);
	for (let word = words.pop(); word !== undefined; word = words.pop()) {
		const name = word.endsWith('.') ? word.slice(0, -1) : word;
		if (looksLikeCookie(name)) return name;
	}
	return undefined;
}

/**
 * "Cookies slettes etter 30 dager" is a lifetime; "opplysninger fra cookies slettes …" is not: what is named first is what it is
 * about.
 */
function isOfCookies({text, grammar, says}: Passage, {start}: Duration, before: Passage | undefined): boolean {
	const cookies = [...text.matchAll(grammar.technique('cookies', 'g'))];
	const [first] = cookies;
	if (!first) return before !== undefined && before.names('cookies') && !says('data');
	const isInCookie = (index: number): boolean =>
		cookies.some(match => index >= match.index && index < match.index + match[0].length);
	const data = [...text.matchAll(grammar.word('data', 'g'))].find(({index}) => !isInCookie(index));
	return !data || first.index < data.index || data.index > start;
}

/** "Da sletter vi dem. Dette skjer etter to måneder." "… setter cookien _ga. Den utløper etter to år." */
function continues(passage: Passage, before: Passage | undefined): boolean {
	if (!before || before.line !== passage.line) return false;
	if (!(before.says('store') || before.says('delete') || before.names('cookies'))) return false;
	return passage.grammar.phrase('<it>').exec(passage.text)?.index === 0;
}
