import type {Condition} from './declaration.ts';
import {clauseAround} from './denials.ts';
import type {Passage, Section} from './passage.ts';

/** On what ground something happens: said in its clause or sentence, or as the legal basis of its section. */
export function conditionOf(passage: Passage, start = 0, end = passage.text.length): Condition | undefined {
	const sentence = groundIn(passage, passage.text);
	if (sentence !== 'both') return sentence ?? basisOf(passage.section);
	const clause = clauseAround(passage, start, end);
	const near = groundIn(passage, passage.text.slice(clause.start, clause.end));
	return near === 'both' ? undefined : near;
}

const notBefore = '(<without>|<unless>|<before>) (<w> ){0,4}<consent>';
const onceAsked = `(<not>|<none>) … ${notBefore}|${notBefore} … (<not>|<none>)`;

const refused = '<without> (<w> ){0,4}<consent>|<not> (<w> ){0,3}<consent>';

/** "Ikke før du har samtykket", "aldri uten samtykke": what is denied is done once there is a yes. */
export function awaitsConsent({says, matches}: Passage): boolean {
	return says('consent') && (says('before') || matches(onceAsked));
}

function groundIn({grammar, may, mayMatch}: Passage, text: string): Condition | 'both' | undefined {
	const interest = may('legitimateInterest') && grammar.word('legitimateInterest').test(text);
	const consent =
		may('consent') &&
		grammar.word('consent').test(text) &&
		((mayMatch(onceAsked) && grammar.phrase(onceAsked).test(text)) ||
			!(mayMatch(refused) && grammar.phrase(refused).test(text)));
	if (interest && consent) return 'both';
	return interest ? 'legitimate-interest' : consent ? 'consent' : undefined;
}

const bases = new WeakMap<Section, Condition | undefined>();

/** "Behandlingsgrunnlag: Samtykke" somewhere under the same heading. */
export function basisOf(section: Section): Condition | undefined {
	if (bases.has(section)) return bases.get(section);
	const found = section.passages.filter(isBasis).map(passage => groundIn(passage, passage.text));
	const grounds = new Set(found.filter(ground => ground !== undefined));
	const [only] = grounds;
	const basis = grounds.size === 1 && only !== 'both' ? only : undefined;
	bases.set(section, basis);
	return basis;
}

/** A line that states the legal basis: begins with the word for it. */
export function isBasis({grammar, text, kind, may}: Passage): boolean {
	return kind !== 'row' && may('legalBasis') && grammar.phrase('<legalBasis>').test(text.slice(0, 40));
}
